import type { Collation, ParagraphKind, Story } from '../model.ts';
import { openingWords } from '../text/opening-words.ts';
import { isCreditAlone } from '../text/picture-credit.ts';
import { wordCount } from '../text/words.ts';
import { type Matter, mattersOf } from './matters.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** A paragraph of one article, and the other article in whose comparison it is shown; places in the story's articles. */
export interface Place {
  readonly article: number;
  readonly beside: number;
  /** The id of the paragraph. */
  readonly paragraph: string;
}

/** What one article has of a matter. */
export type SynopsisCell =
  /** It prints it in the wording of that number: 0 is the one that most articles print. */
  | { readonly kind: 'carried' | 'changed'; readonly wording: number; readonly place: Place }
  /** It prints it within a paragraph that belongs to another row. */
  | { readonly kind: 'within'; readonly place: Place }
  | { readonly kind: 'missing'; readonly place: Place }
  /** It states no headline, or no standfirst, at all; which is not to leave one out. */
  | { readonly kind: 'unstated'; readonly place: Place };

/** What an outlet writes itself. Lacking another's omits nothing, and stating none is unknown. */
export const OWN_KINDS: ReadonlySet<ParagraphKind> = new Set(['headline', 'standfirst']);

/** A matter as the synopsis shows it. */
export interface SynopsisRow {
  /** The id of its first paragraph, in the first article that carries it. */
  readonly id: string;
  readonly kind: ParagraphKind;
  /** The opening words of that paragraph, and their language. */
  readonly opening: string;
  readonly lang: string;
  /** Words of that article's printing. */
  readonly words: number;
  readonly matter: Matter;
  readonly wordings: readonly Wording[];
  /** One for each article of the story. */
  readonly cells: readonly SynopsisCell[];
}

/**
 * Who carries what: a row for each matter, a cell for each article of the story.
 *
 * `collations` are those of all pairs; a story with one article has no synopsis and no row. Captions and credits have none
 * either: they belong to pictures, which every outlet chooses for itself.
 */
export function synopsisOf(story: Story, collations: readonly Collation[]): readonly SynopsisRow[] {
  if (story.articles.length < 2) return [];
  return mattersOf(story, collations)
    .map((matter) => rowOf(matter, story, collations))
    .filter(({ kind, opening }) => kind !== 'caption' && !isCreditAlone(opening));
}

function rowOf(matter: Matter, story: Story, collations: readonly Collation[]): SynopsisRow {
  const [first] = matter.printings;
  const article = story.articles[first?.article ?? -1];
  const paragraph = article?.paragraphs[first?.paragraphs[0] ?? -1];
  if (first === undefined || article === undefined || paragraph === undefined)
    throw new Error('A matter is carried by no article.');
  const wordings = wordingsOf(matter, story, collations);
  const words = first.paragraphs.reduce((sum, k) => sum + wordCount(article.paragraphs[k]?.text ?? ''), 0);
  return {
    id: paragraph.id,
    kind: paragraph.kind,
    opening: openingWords(paragraph.text),
    lang: article.lang,
    words,
    matter,
    wordings,
    cells: story.articles.map((_, index) => cellOf(index, matter, wordings, story)),
  };
}

function cellOf(article: number, matter: Matter, wordings: readonly Wording[], story: Story): SynopsisCell {
  const own = matter.printings.find((printing) => printing.article === article);
  if (own !== undefined) {
    const wording = wordings.findIndex(({ articles }) => articles.includes(article));
    // Beside the wording that it differs from, or beside one that differs from it.
    const other = wording > 0 ? wordings[0] : (wordings[1] ?? wordings[0]);
    const beside = other?.articles.find((one) => one !== article) ?? neighbour(article);
    const kind = wording > 0 ? 'changed' : 'carried';
    return { kind, wording, place: { article, beside, paragraph: idOf(article, own.paragraphs[0]) } };
  }
  const carrier = matter.printings[0];
  const beside = carrier?.article ?? neighbour(article);
  const within = matter.within.find((printing) => printing.article === article);
  if (within !== undefined)
    return { kind: 'within', place: { article, beside, paragraph: idOf(article, within.paragraphs[0]) } };
  const paragraphs = story.articles[carrier?.article ?? -1]?.paragraphs;
  const kind = paragraphs?.[carrier?.paragraphs[0] ?? -1]?.kind ?? 'paragraph';
  const isUnstated = OWN_KINDS.has(kind) && !story.articles[article]?.paragraphs.some((one) => one.kind === kind);
  // What is missing has no paragraph; the carrier's stands across from the gap.
  return {
    kind: isUnstated ? 'unstated' : 'missing',
    place: { article: beside, beside: article, paragraph: idOf(beside, carrier?.paragraphs[0]) },
  };

  function idOf(index: number, paragraph: number | undefined): string {
    return story.articles[index]?.paragraphs[paragraph ?? -1]?.id ?? '';
  }
}

/** Any other article, where none carries the same. */
function neighbour(article: number): number {
  return article === 0 ? 1 : 0;
}
