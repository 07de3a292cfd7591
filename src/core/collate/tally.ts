import {
  type Article,
  type ChangeKind,
  type ComparedQuotation,
  type Paragraph,
  type ParagraphKind,
  type Passage,
  QUOTATION_KINDS,
  type QuotationKind,
  type Side,
  type Tally,
} from '../model.ts';
import { wordCount } from '../text/words.ts';
import { type PrintedWords, printedWords } from './printed-words.ts';
import { longestVerbatim, wordsShared } from './words-shared.ts';

/** Counts what a pair of articles shares, leaves out and changes. */
export function tallyOf(
  passages: readonly Passage[],
  quotations: readonly ComparedQuotation[],
  a: Article,
  b: Article,
): Tally {
  const shared = passages.filter(({ kind }) => kind === 'shared');
  const all = shared.flatMap((passage) => passage.changes);
  // Two headlines are counted apart, and so are they in every figure but that of words.
  const changes = all.filter(({ kind }) => kind !== 'headline');
  const sentences = shared.flatMap((passage) => passage.sentences);
  const of = (wanted: (passage: Passage) => boolean): number => shared.filter(wanted).length;
  const groups = { substance: 0, wording: 0, style: 0 };
  for (const { group } of changes) groups[group]++;
  const words = { a: wordsIn(a.paragraphs), b: wordsIn(b.paragraphs) };
  const printed = { a: printedWords(a), b: printedWords(b) };
  const wordsOnly = { a: lackingWords(only('a'), printed.b), b: lackingWords(only('b'), printed.a) };
  return {
    words,
    wordsOnly,
    ...wordsShared(all, { a: words.a - wordsOnly.a, b: words.b - wordsOnly.b }, printed),
    ...longestVerbatim(shared, a),
    passages: {
      shared: shared.length,
      identical: of((p) => p.changes.length === 0),
      split: of((p) => p.a.length === 1 && p.b.length > 1),
      merged: of((p) => p.a.length > 1 && p.b.length === 1),
      regrouped: of((p) => p.a.length > 1 && p.b.length > 1),
      moved: of((p) => p.moved),
      displaced: of((p) => p.displaced),
      onlyA: passages.filter(({ kind }) => kind === 'only-a').length,
      onlyB: passages.filter(({ kind }) => kind === 'only-b').length,
    },
    only: { a: kindsOf(only('a')), b: kindsOf(only('b')) },
    carried: { a: kindsOf(carried('a')), b: kindsOf(carried('b')) },
    changes: {
      total: changes.length,
      ...groups,
      kinds: counted(changes.map(({ kind }): ChangeKind => kind)),
      ...(changes.length < all.length && { headlinesDiffer: true as const }),
    },
    sentences: {
      onlyA: sentences.filter((link) => link.kind === 'only-a' && !link.repeated).length,
      onlyB: sentences.filter((link) => link.kind === 'only-b' && !link.repeated).length,
      displaced: sentences.filter((link) => link.kind === 'shared' && link.displaced).length,
    },
    quotations: countKinds(quotations.filter(({ term }) => term !== true)),
  };

  function only(side: Side): readonly Paragraph[] {
    return paragraphsOf(
      passages.filter(({ kind, repeated }) => kind === `only-${side}` && !repeated),
      side,
    );
  }

  function carried(side: Side): readonly Paragraph[] {
    // What is repeated from elsewhere is printed by both.
    return paragraphsOf(
      passages.filter(({ kind, repeated }) => kind === 'shared' || repeated === true),
      side,
    );
  }

  function paragraphsOf(some: readonly Passage[], side: Side): readonly Paragraph[] {
    const { paragraphs } = side === 'a' ? a : b;
    return some.flatMap((passage) => passage[side].flatMap((index) => paragraphs[index] ?? []));
  }
}

function countKinds(quotations: readonly ComparedQuotation[]): Tally['quotations'] {
  const all = QUOTATION_KINDS.map((kind) => [kind, quotations.filter((one) => one.kind === kind).length] as const);
  return Object.fromEntries(all) as Record<QuotationKind, number>;
}

/** How many words stand in sentences that the other article prints nowhere. */
function lackingWords(paragraphs: readonly Paragraph[], other: PrintedWords): number {
  return paragraphs.reduce(
    (sum, { text }) => sum + other.lacking(text).reduce((words, sentence) => words + wordCount(sentence), 0),
    0,
  );
}

function wordsIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0);
}

function kindsOf(paragraphs: readonly Paragraph[]): Tally['only']['a'] {
  return counted(paragraphs.map(({ kind }): ParagraphKind => kind));
}

function counted<Key extends string>(keys: readonly Key[]): Readonly<Partial<Record<Key, number>>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
