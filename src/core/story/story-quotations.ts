import { type Compared, changesBetween } from '../collate/changes-between.ts';
import { quotationRelation } from '../collate/quotation-relation.ts';
import type { Article, Collation, Quotation, QuotationRelation, Story } from '../model.ts';
import { areDifferent, isPronounSpeaker, peopleOf } from '../parse/english/same-person.ts';
import { namesOf } from '../parse/quotations.ts';
import { wordKeys } from '../text/words.ts';
import { clustersOf, type Tie } from './clusters.ts';
import type { NotQuoted, QuotationWording, StoryQuotation } from './story-quotation.ts';
import type { SynopsisRow } from './synopsis.ts';

interface Found {
  readonly article: number;
  readonly quotation: Quotation;
  readonly key: string;
}

/** Shorter ones are words that any article may put between marks: "safe", "no comment". */
const TELLING_WORDS = 4;

/** How alike two quotations are that a collation calls altered: less than verbatim, and enough to join two articles. */
const ALTERED = 0.7;

/**
 * Every quotation of a story, in the order of the synopsis: who prints it, in which words, and who does not.
 *
 * `collations` are those of all pairs, `rows` the story's synopsis. What the pairs call verbatim or altered is joined over
 * all articles as paragraphs are (`clustersOf`); the same words in another passage are the same quotation.
 */
export function storyQuotationsOf(
  story: Story,
  rows: readonly SynopsisRow[],
  collations: readonly Collation[],
): readonly StoryQuotation[] {
  const found = new Map<string, number>();
  const all: Found[] = [];
  const ties: Tie[] = [];
  const printed = new Map<string, 'unmarked' | 'paraphrased'>();
  for (const { a, b, quotations } of collations) {
    const [ofA, ofB] = [story.articles.indexOf(a), story.articles.indexOf(b)];
    for (const { kind, term, a: inA, b: inB } of quotations) {
      if (term === true) continue;
      const [one, two] = [inA && numberOf(ofA, inA), inB && numberOf(ofB, inB)];
      if (one !== undefined && two !== undefined) ties.push({ one, two, likeness: kind === 'altered' ? ALTERED : 1 });
      else if (kind === 'unmarked' || kind === 'paraphrased')
        printed.set(one === undefined ? `${two} ${ofA}` : `${one} ${ofB}`, kind);
    }
  }
  for (const same of Map.groupBy(all.keys(), (k) => all[k]?.key ?? '').values()) {
    if ((all[same[0] ?? -1]?.key.split(' ').length ?? 0) < TELLING_WORDS) continue;
    for (const one of same)
      for (const two of same) if (one < two && ownerOf(one) !== ownerOf(two)) ties.push({ one, two, likeness: 1 });
  }
  const people = peopleOf(all.flatMap(({ quotation }) => namesOf(quotation)));
  const keys = all.map(({ article, quotation }) => `${idOf(article, quotation.paragraph)} ${quotation.start}`);
  const clusters = clustersOf(
    all.map(({ article }) => article),
    keys,
    ties,
  );
  const rowOf = rowsByParagraph(rows);
  const place = (members: readonly number[]): number => Math.min(...members.map((k) => rowNumber(k)));
  return clusters
    .map((members) => ({ members, at: place(members), from: fromOf(members) }))
    .sort((one, two) => one.at - two.at || one.from - two.from)
    .map(({ members, at }) => quotationOf(members, rows[at]));

  function numberOf(article: number, quotation: Quotation): number {
    const name = `${article} ${quotation.paragraph} ${quotation.start}`;
    const known = found.get(name) ?? all.length;
    if (known === all.length) all.push({ article, quotation, key: wordKeys(quotation.words).join(' ') });
    found.set(name, known);
    return known;
  }

  function ownerOf(k: number): number {
    return all[k]?.article ?? -1;
  }

  function idOf(article: number, paragraph: number): string {
    return story.articles[article]?.paragraphs[paragraph]?.id ?? '';
  }

  function rowNumber(k: number): number {
    const one = all[k];
    // What is quoted in a caption stands in no row, and comes last.
    return (one && rowOf.get(`${one.article} ${one.quotation.paragraph}`)) ?? rows.length;
  }

  function fromOf(members: readonly number[]): number {
    const first = all[members[0] ?? -1];
    return first?.quotation.start ?? 0;
  }

  function quotationOf(members: readonly number[], row: SynopsisRow | undefined): StoryQuotation {
    const wordings = [...Map.groupBy(members, (k) => all[k]?.key).values()]
      .map((group) => group.flatMap((k) => all[k] ?? []))
      .sort((one, two) => articlesIn(two) - articlesIn(one));
    const main = wordings[0]?.[0];
    const quoting = new Set(members.map(ownerOf));
    const names = wordings.flat().flatMap(({ quotation }) => namesOf(quotation));
    return {
      speakers: speakersAmong(names, people),
      speakersDiffer: names.some((one) => names.some((other) => areDifferent(one, other, people))),
      wordings: wordings.map((group) => wordingOf(group, main, quoting)),
      notQuoted: story.articles.flatMap((_, article) =>
        quoting.has(article) ? [] : [notQuoted(article, members, row)],
      ),
    };
  }

  function wordingOf(group: readonly Found[], main: Found | undefined, quoting: ReadonlySet<number>): QuotationWording {
    const [own] = group;
    const [a, b] = [articleOf(main), articleOf(own)];
    const words = own?.quotation.words ?? '';
    const changes =
      main && a && b && main !== own ? changesBetween(speech(main.quotation.words, a), speech(words, b)) : [];
    const printings = group.map(({ article, quotation }) => {
      // Beside an article that prints other words, else the same, else none.
      const other = main?.article === article || main === own ? undefined : main?.article;
      const beside = other ?? [...quoting].find((one) => one !== article) ?? (article === 0 ? 1 : 0);
      return { article, quotation, place: { article, beside, paragraph: idOf(article, quotation.paragraph) } };
    });
    return { words, lang: b?.lang ?? 'und', changes, relation: relationOf(main, own), printings };
  }

  function relationOf(main: Found | undefined, own: Found | undefined): QuotationRelation {
    if (main === undefined || own === undefined || main === own) return 'verbatim';
    const [a, b] = [main, own].map((one) => ({
      words: one.quotation.words,
      lang: articleOf(one)?.lang ?? 'und',
      before: articleOf(one)?.paragraphs[one.quotation.paragraph]?.text.slice(0, one.quotation.start) ?? '',
    }));
    return quotationRelation(a!, b!);
  }

  function articleOf(one: Found | undefined): Article | undefined {
    return one === undefined ? undefined : story.articles[one.article];
  }

  function notQuoted(article: number, members: readonly number[], row: SynopsisRow | undefined): NotQuoted {
    const known = members.map((k) => printed.get(`${k} ${article}`));
    const cell = row?.cells[article];
    const [first] = members;
    const carrier = ownerOf(first ?? -1);
    const place = {
      article: carrier,
      beside: article,
      paragraph: idOf(carrier, all[first ?? -1]?.quotation.paragraph ?? -1),
    };
    if (known.includes('unmarked')) return { kind: 'unmarked', article, place };
    if (known.includes('paraphrased')) return { kind: 'paraphrased', article, place };
    return { kind: cell === undefined || cell.kind === 'missing' ? 'missing' : 'dropped', article, place };
  }
}

/** Words that are speech from end to end; their marks stand outside of them. */
function speech(text: string, { lang }: Article): Compared {
  return { text, lang, speech: [{ start: 0, end: text.length }] };
}

/** Each person once; a pronoun only where nobody is named. */
function speakersAmong(names: readonly string[], people: ReadonlyMap<string, string>): readonly string[] {
  const all = [...new Set(names.map((name) => people.get(name) ?? name))];
  const named = all.filter((name) => !isPronounSpeaker(name));
  return named.length > 0 ? named : all;
}

function articlesIn(group: readonly Found[]): number {
  return new Set(group.map(({ article }) => article)).size;
}

function rowsByParagraph(rows: readonly SynopsisRow[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ matter }, row) =>
      matter.printings.flatMap(({ article, paragraphs }) => paragraphs.map((k) => [`${article} ${k}`, row] as const)),
    ),
  );
}
