import type { Article, ComparedQuotation, Passage, Quotation, QuotationRelation, Side } from '../model.ts';
import { areDifferent, peopleOf } from '../parse/english/same-person.ts';
import { namesOf, quotationsOf } from '../parse/quotations.ts';
import { grouped } from '../text/grouped.ts';
import { sideText } from '../text/side-text.ts';
import { wordKeys } from '../text/words.ts';
import {
  carriedQuotations,
  type PlacedQuotation,
  placed,
  placeOnOtherSide,
  spokenWords,
} from './carried-quotations.ts';
import { alteringChanges, quotationPartnersOf } from './quotation-partners.ts';
import { quotationRelation } from './quotation-relation.ts';
import { isTerm } from './quotation-terms.ts';

/** Fewer words than these may stand anywhere by chance: "on Monday", "of the city". */
const TELLING_WORDS = 4;

/** Share of a quotation's telling words that the other article prints in its place, from which it says the same in other words. */
const PARAPHRASED = 0.4;

/** Words of so many letters or fewer hold sentences together and say little. */
const LIGHT_WORD = 3;

/**
 * Share of a quotation's words that stand inside a longer quotation of the other article, from which a piece of that is the same
 * piece with other words. Lower, two sentences of one speech are called one that was altered.
 */
const ALTERED_PIECE = 0.75;

/** What is looked at of a quotation: the passage, both sides' texts, and what both articles quote. */
interface Setting {
  readonly passage: Passage;
  readonly texts: Readonly<Record<Side, string>>;
  readonly placed: Readonly<Record<Side, readonly PlacedQuotation[]>>;
  readonly carried: ReadonlySet<PlacedQuotation>;
  readonly articles: Readonly<Record<Side, ReadArticle>>;
}

/** An article with its quotations, those of headlines left out: an outlet writes them itself. */
interface ReadArticle {
  readonly article: Article;
  readonly quotations: ReadonlyMap<number, readonly Quotation[]>;
  /** The words of each quotation, and of the whole text, between spaces. */
  readonly spoken: readonly string[];
  readonly words: string;
}

/**
 * Every quotation of two articles and what became of it, in the order of the passages.
 *
 * Where the texts of a passage agree, places in one are places in the other; so a quotation meets the one that holds its
 * words, however it is divided. What the two are to each other is told from their words alone (`quotationRelation`), so that
 * a comma that moved, other marks, a “she said” in the middle or a new paragraph alter nothing. Of one that met none it is
 * asked, in this order: is it quoted there in other pieces, in another passage, without marks, or said in other words?
 */
export function pairedQuotations(passages: readonly Passage[], a: Article, b: Article): readonly ComparedQuotation[] {
  const articles = { a: readArticle(a), b: readArticle(b) };
  const people = peopleOf([a, b].flatMap(quotationsOf).flatMap(namesOf));
  return passages.flatMap((passage): readonly ComparedQuotation[] => {
    const inA = placed(passage, 'a', a, articles.a.quotations);
    const inB = placed(passage, 'b', b, articles.b.quotations);
    if (inA.length + inB.length === 0) return [];
    const setting: Setting = {
      passage,
      texts: { a: sideText(a.paragraphs, passage.a), b: sideText(b.paragraphs, passage.b) },
      placed: { a: inA, b: inB },
      carried: carriedQuotations(inA, inB, passage.changes),
      articles,
    };
    const partners = quotationPartnersOf(inA, inB, passage.changes, (one, other) => relationOf(one, other, setting));
    const met = new Set(partners.values());
    const ofA = inA.map((one) => {
      const other = partners.get(one);
      return other === undefined ? alone(one, 'a', setting) : withSpeakers(both(one, other, setting), people);
    });
    return [...ofA, ...inB.filter((other) => !met.has(other)).map((other) => alone(other, 'b', setting))];
  });
}

function both(one: PlacedQuotation, other: PlacedQuotation, setting: Setting): ComparedQuotation {
  const { passage } = setting;
  const relation = relationOf(one, other, setting);
  // Different ones have met nobody, so what is left of that name cannot be.
  const kind = relation === 'different' ? 'altered' : relation;
  const changes = kind === 'altered' ? alteringChanges(passage, one, other) : [];
  const [a, b] = [one.quotation, other.quotation];
  return { kind, passage: passage.id, a, b, changes, ...(isTerm(a) && isTerm(b) && { term: true as const }) };
}

function relationOf(one: PlacedQuotation, other: PlacedQuotation, { carried, ...setting }: Setting): QuotationRelation {
  // In more pieces or fewer, but all of it.
  if (carried.has(one) && carried.has(other)) return 'verbatim';
  return quotationRelation(spokenAt('a', one, setting), spokenAt('b', other, setting));
}

function spokenAt(
  side: Side,
  { quotation, start }: PlacedQuotation,
  { texts, articles }: Pick<Setting, 'texts' | 'articles'>,
) {
  return {
    words: quotation.words,
    lang: articles[side].article.lang,
    before: texts[side].slice(Math.max(0, start - 80), start),
  };
}

/** A quotation that only `side` marks as one in this passage. */
function alone(one: PlacedQuotation, side: Side, setting: Setting): ComparedQuotation {
  const { passage, carried, articles } = setting;
  const kind = carried.has(one) ? 'divided' : kindAlone(one, side, setting);
  const changes = kind === 'altered' || kind === 'unmarked' ? alteringChanges(passage, one, undefined, side) : [];
  const term = isTerm(one.quotation) && articles[side] !== undefined;
  return { kind, passage: passage.id, [side]: one.quotation, changes, ...(term && { term: true as const }) };
}

function kindAlone(one: PlacedQuotation, side: Side, setting: Setting): ComparedQuotation['kind'] {
  const { passage, texts, articles } = setting;
  const other: Side = side === 'a' ? 'b' : 'a';
  const there = passage.kind === 'shared' ? placeOnOtherSide(one, passage.changes, side) : undefined;
  const words = spokenWords(one.quotation);
  const within = there && setting.placed[other].find(({ start, end }) => start <= there.start && there.end <= end);
  if (there !== undefined) {
    const printed = texts[other].slice(there.start, there.end);
    const relation = quotationRelation(spokenAt(side, one, setting), {
      words: printed,
      lang: articles[other].article.lang,
      before: texts[other].slice(Math.max(0, there.start - 80), there.start),
    });
    if (relation === 'verbatim') return within === undefined ? 'unmarked' : 'divided';
    if (relation === 'altered' && within !== undefined && shareOf(words, printed, 0) >= ALTERED_PIECE) return 'altered';
  }
  if (articles[other].spoken.some((spoken) => spoken.includes(` ${words} `))) return 'elsewhere';
  if (words.split(' ').length >= TELLING_WORDS && articles[other].words.includes(` ${words} `)) return 'unmarked';
  const kept = there === undefined ? 0 : shareOf(words, texts[other].slice(there.start, there.end), LIGHT_WORD);
  return kept >= PARAPHRASED ? 'paraphrased' : `only-${side}`;
}

/** Which share of the words of a quotation that have more than so many letters a text prints as well. */
function shareOf(words: string, text: string, letters: number): number {
  const printed = new Set(wordKeys(text));
  const telling = words.split(' ').filter((word) => word.length > letters);
  return telling.length === 0 ? 0 : telling.filter((word) => printed.has(word)).length / telling.length;
}

/** Says so where the articles give one quotation to two people. */
function withSpeakers(one: ComparedQuotation, people: ReadonlyMap<string, string>): ComparedQuotation {
  if (one.a === undefined || one.b === undefined) return one;
  const [inA, inB] = [namesOf(one.a)[0], namesOf(one.b)[0]];
  const differ = inA !== undefined && inB !== undefined && areDifferent(inA, inB, people);
  return differ ? { ...one, speakersDiffer: true } : one;
}

function readArticle(article: Article): ReadArticle {
  const { paragraphs } = article;
  const counted = quotationsOf(article).filter(({ paragraph }) => paragraphs[paragraph]?.kind !== 'headline');
  return {
    article,
    quotations: grouped(counted, ({ paragraph }) => paragraph),
    spoken: counted.map((quotation) => ` ${spokenWords(quotation)} `),
    words: ` ${paragraphs.map(({ text }) => wordKeys(text).join(' ')).join(' ')} `,
  };
}
