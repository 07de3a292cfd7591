import { type PrintedWords, printedWords } from '../collate/printed-words.ts';
import type { Collation, ParagraphKind, Range, SentenceLink, Side, Story } from '../model.ts';
import { openingWords } from '../text/opening-words.ts';
import { sideText } from '../text/side-text.ts';
import { wordCount, wordKeys } from '../text/words.ts';
import { OWN_KINDS, type Place, type SynopsisRow } from './synopsis.ts';

/** Something that other articles of the story print, and one does not. */
export interface Omission {
  /** A whole matter, or a sentence of one that the article carries otherwise. */
  readonly kind: 'matter' | 'sentence';
  readonly paragraphKind: ParagraphKind;
  /** The opening words, as the first carrier prints them, and their language. */
  readonly opening: string;
  readonly lang: string;
  /** Words of the first carrier's printing. */
  readonly words: number;
  /** Who prints it: places in the story's articles. */
  readonly carriers: readonly number[];
  /** Where the first carrier prints it, beside the article that does not. */
  readonly place: Place;
}

/** What the readers of one article never saw. */
export interface Omissions {
  /** Place in the story's articles. */
  readonly article: number;
  /** In the order of the synopsis. */
  readonly omissions: readonly Omission[];
  readonly words: number;
}

/** Share of two sentences' words above which they are one: at 1 every rewording is told twice, near 0 most is untold. */
const SAME_SENTENCE = 0.6;

/** What each article leaves out of what the others print: whole matters, and sentences of matters that it carries. */
export function omissionsOf(
  story: Story,
  rows: readonly SynopsisRow[],
  collations: readonly Collation[],
): readonly Omissions[] {
  return story.articles.map((_, article) => {
    const told = rows.filter(({ kind }) => !OWN_KINDS.has(kind));
    const printed = printedWords(story.articles[article] ?? { paragraphs: [] });
    const isMissing = (row: SynopsisRow): boolean =>
      row.cells[article]?.kind === 'missing' && row.wordings.every(({ text }) => printed.lacking(text).length > 0);
    const missing = told
      .filter(isMissing)
      .flatMap(({ wordings }) => wordings.map(({ text }) => new Set(wordKeys(text))));
    const omissions = told.flatMap((row) =>
      isMissing(row) ? [matterOf(row, article)] : sentencesOf(row, article, missing, printed),
    );
    return { article, omissions, words: omissions.reduce((sum, { words }) => sum + words, 0) };
  });

  function matterOf(row: SynopsisRow, article: number): Omission {
    const { kind: paragraphKind, opening: first, lang, words, matter, cells } = row;
    const carriers = [...matter.printings, ...matter.within].map((printing) => printing.article).sort((p, q) => p - q);
    const place = cells[article]?.place ?? { article, beside: article, paragraph: '' };
    return { kind: 'matter', paragraphKind, opening: first, lang, words, carriers, place };
  }

  /**
   * Sentences that another article prints in this matter, and that stand nowhere in the article's passage; those that are
   * another matter's (one article merged the two) are told there.
   */
  function sentencesOf(
    row: SynopsisRow,
    article: number,
    missing: readonly ReadonlySet<string>[],
    printed: PrintedWords,
  ): readonly Omission[] {
    const found: { readonly keys: readonly string[]; readonly omission: Omission }[] = [];
    for (const { article: carrier, paragraphs } of row.matter.printings) {
      if (carrier === article) continue;
      for (const { text, paragraph } of onlyIn(carrier, article, new Set(paragraphs))) {
        if (printed.lacking(text).length === 0) continue;
        const keys = wordKeys(text);
        if (missing.some((words) => keys.filter((key) => words.has(key)).length >= SAME_SENTENCE * keys.length))
          continue;
        const known = found.findIndex((other) => alike(other.keys, keys) >= SAME_SENTENCE);
        const told = found[known];
        if (told !== undefined) {
          const carriers = [...new Set([...told.omission.carriers, carrier])];
          found[known] = { ...told, omission: { ...told.omission, carriers } };
          continue;
        }
        const { lang } = story.articles[carrier] ?? { lang: 'und' };
        found.push({
          keys,
          omission: {
            kind: 'sentence',
            paragraphKind: row.kind,
            opening: openingWords(text),
            lang,
            words: wordCount(text),
            carriers: [carrier],
            place: { article: carrier, beside: article, paragraph },
          },
        });
      }
    }
    return found.map(({ omission }) => omission);
  }

  function onlyIn(
    carrier: number,
    article: number,
    paragraphs: ReadonlySet<number>,
  ): readonly { readonly text: string; readonly paragraph: string }[] {
    const [one, two] = [story.articles[carrier], story.articles[article]];
    const collation = collations.find(({ a, b }) => (a === one && b === two) || (a === two && b === one));
    if (collation === undefined || one === undefined) return [];
    const side: Side = collation.a === one ? 'a' : 'b';
    return collation.passages
      .filter((passage) => passage[side].some((k) => paragraphs.has(k)))
      .flatMap((passage) =>
        passage.sentences.flatMap((link) => {
          const range = onlyOn(link, side);
          if (range === undefined) return [];
          const text = sideText(one.paragraphs, passage[side]).slice(range.start, range.end).trim();
          const holder = passage[side].find((k) => paragraphs.has(k) && one.paragraphs[k]?.text.includes(text));
          return text === '' || holder === undefined ? [] : [{ text, paragraph: one.paragraphs[holder]?.id ?? '' }];
        }),
      );
  }
}

function onlyOn(link: SentenceLink, side: Side): Range | undefined {
  if (link.kind === 'only-a') return side === 'a' ? link.a : undefined;
  return link.kind === 'only-b' && side === 'b' ? link.b : undefined;
}

/** Twice the common words by all words, each word counted once. */
function alike(one: readonly string[], two: readonly string[]): number {
  const [p, q] = [new Set(one), new Set(two)];
  return p.size + q.size === 0 ? 1 : (2 * p.intersection(q).size) / (p.size + q.size);
}
