import { collate } from '../../src/core/collate/collate.ts';
import { quotationRelation } from '../../src/core/collate/quotation-relation.ts';
import type { Article, ComparedQuotation } from '../../src/core/model.ts';
import { wordKeys } from '../../src/core/text/words.ts';
import { figure } from './table.ts';

/** A quotation of a pair as a reader judged it. */
export interface JudgedQuotation {
  readonly pair: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly what: 'speech' | 'term';
  readonly verdict: string;
}

interface Pair {
  readonly id: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Quotations as one outlet prints them, and as others do. */
interface Variants {
  readonly variants: {
    readonly queries: readonly {
      readonly query: string;
      readonly expected: readonly { readonly as_printed: string; readonly kind: string }[];
    }[];
  };
}

/** What the engine makes of quotations whose verdict is known: which are called so, and which are called altered. */
export function verdictsTable(
  judged: readonly JudgedQuotation[],
  pairs: readonly Pair[],
  list = false,
): readonly string[] {
  const outcomes = judged.map((one) => ({ one, found: found(one, quotationsOf(one.pair, pairs)) }));
  const of = (verdict: string) => outcomes.filter(({ one }) => one.verdict === verdict && one.what === 'speech');
  const so = (verdict: string, kinds: readonly string[]) =>
    `${verdict} ${figure(share(of(verdict), ({ found }) => kinds.includes(found?.kind ?? '')))} (${of(verdict).length})`;
  const all = [...new Set(judged.map(({ pair }) => pair))].flatMap((pair) => quotationsOf(pair, pairs));
  const altered = all.filter(({ kind, term }) => kind === 'altered' && term !== true);
  const terms = outcomes.filter(({ one }) => one.what === 'term');
  const speech = outcomes.filter(({ one }) => one.what === 'speech');
  return [
    `verdicts on quotations of pairs (${judged.length})`,
    `  called so: ${so('verbatim', ['verbatim'])}  ${so('absent', ['only-a', 'only-b'])}  ${so('paraphrased', ['paraphrased'])}  ${so('longer-a', ['longer-a'])}`,
    `  called altered: ${altered.length}, of which none is known to be`,
    `  terms called terms ${figure(share(terms, ({ found }) => found?.term === true))} (${terms.length}), speech called terms ${figure(share(speech, ({ found }) => found?.term === true))} (${speech.length})`,
    ...(list ? altered.map(({ a, b }) => `    altered: ${a?.words} | ${b?.words}`) : []),
    ...(list
      ? outcomes
          .filter(({ one, found }) => one.verdict !== found?.kind || (one.what === 'term') !== (found?.term === true))
          .map(
            ({ one, found }) =>
              `    ${one.what} ${one.verdict}, called ${found?.term ? 'term ' : ''}${found?.kind}: ${one.a} | ${one.b}`,
          )
      : []),
  ];
}

/** The same words as other outlets quote them, by kind: what the two wordings are said to be to each other. */
export function relationsTable({ variants }: Variants): readonly string[] {
  const all = variants.queries.flatMap(({ query, expected }) =>
    expected.map(({ as_printed, kind }) => ({ kind, relation: relationOf(query, as_printed) })),
  );
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return [
    `quotations as other outlets print them (${all.length})`,
    ...kinds.map((kind) => {
      const own = all.filter((one) => one.kind === kind);
      const counts = [...Map.groupBy(own, ({ relation }) => relation)].map(
        ([relation, some]) => `${relation} ${figure(some.length / own.length)}`,
      );
      return `  ${kind} (${own.length}): ${counts.sort().join('  ')}`;
    }),
  ];
}

function relationOf(one: string, other: string) {
  const [a, b] = [one, other].map((words) => ({ words, lang: 'en', before: '' }));
  return quotationRelation(a!, b!);
}

const known = new Map<string, readonly ComparedQuotation[]>();

function quotationsOf(pair: string, pairs: readonly Pair[]): readonly ComparedQuotation[] {
  const texts = pairs.find(({ id }) => id === pair);
  const quotations = known.get(pair) ?? (texts === undefined ? [] : collatedOf(texts).quotations);
  known.set(pair, quotations);
  return quotations;
}

function collatedOf({ id, left, right }: Pair) {
  const story = { id, title: id, relation: 'outlets' as const, articles: [], note: [] };
  return collate(story, articleOf('a', left), articleOf('b', right));
}

function articleOf(id: string, texts: readonly string[]): Article {
  const paragraphs = texts.map((text, line) => ({
    id: `${line}--${id}`,
    kind: 'paragraph' as const,
    text,
    inlines: [],
    line,
  }));
  return { id, label: id, outlet: id, lang: 'en', paragraphs };
}

function found({ a, b }: JudgedQuotation, all: readonly ComparedQuotation[]): ComparedQuotation | undefined {
  const [inA, inB] = [key(a ?? ''), key(b ?? '')];
  const fits = (one: ComparedQuotation) =>
    (a === null || key(one.a?.words ?? '') === inA) && (b === null || key(one.b?.words ?? '') === inB);
  return (
    all.find(fits) ??
    all.find(
      (one) => (a !== null && key(one.a?.words ?? '') === inA) || (b !== null && key(one.b?.words ?? '') === inB),
    )
  );
}

function key(words: string): string {
  return wordKeys(words).join(' ');
}

function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number | undefined {
  return items.length === 0 ? undefined : items.filter(is).length / items.length;
}
