import { changesBetween } from '../../src/core/collate/changes-between.ts';
import type { Change } from '../../src/core/model.ts';
import { LEXICON } from '../../src/corpus/lexicon.ts';
import { figure } from './table.ts';

/** Two editions of one text that differ in house style alone. */
interface EditionPair {
  readonly id: string;
  readonly us: string;
  readonly gb: string;
}

/** A sentence before and after revision, with the edits that annotators found; spans count tokens between spaces. */
interface Revision {
  readonly left: string;
  readonly right: string;
  readonly edits: readonly (readonly Intended[])[];
}

interface Intended {
  readonly intent: string;
  readonly left: readonly [number, number] | null;
  readonly right: readonly [number, number] | null;
}

const SUBSTANCE = new Set(['Content']);
const STYLE = new Set(['Format', 'Improve-grammar-Typo']);

/** The share of changes, and of pairs, that are called substance where all is house style by construction. */
export function houseStyleTable(pairs: readonly EditionPair[]): readonly string[] {
  const each = pairs.map(({ us, gb }) => changesOf(us, gb));
  const changes = each.flat();
  const wrong = changes.filter(({ group }) => group === 'substance');
  const kinds = Object.entries(Object.groupBy(wrong, ({ kind }) => kind)).map(
    ([kind, list]) => `${kind} ${list?.length}`,
  );
  const pairsWrong = each.filter((list) => list.some(({ group }) => group === 'substance'));
  return [
    `house style (${pairs.length} pairs, ${changes.length} changes)`,
    `  changes called substance ${figure(wrong.length / changes.length)}  (${wrong.length}: ${kinds.join(', ') || 'none'})`,
    `  pairs with one           ${figure(pairsWrong.length / pairs.length)}  (${pairsWrong.length})`,
  ];
}

/** Of the edits that annotators call content, the share that comes out as substance; of style edits the share that does so wrongly. */
export function intentTable(revisions: readonly Revision[]): readonly string[] {
  const counts = { substance: { all: 0, called: 0, unseen: 0 }, style: { all: 0, called: 0, unseen: 0 } };
  for (const { left, right, edits } of revisions) {
    const changes = changesOf(left, right);
    for (const edit of edits[0] ?? []) {
      const count = SUBSTANCE.has(edit.intent) ? counts.substance : STYLE.has(edit.intent) ? counts.style : undefined;
      if (count === undefined) continue;
      const inA = edit.left === null ? undefined : span(left, edit.left);
      const inB = edit.right === null ? undefined : span(right, edit.right);
      const met = changes.filter(({ a, b }) => meet(a, inA) || meet(b, inB));
      count.all++;
      if (met.length === 0) count.unseen++;
      if (met.some(({ group }) => group === 'substance')) count.called++;
    }
  }
  const row = (name: string, { all, called, unseen }: typeof counts.style): string =>
    `  ${name.padEnd(40)} ${figure(all === 0 ? undefined : called / all)}  (${called} of ${all}, ${unseen} met no change)`;
  return [
    `intent of edits (${revisions.length} revisions)`,
    row('content edits called substance', counts.substance),
    row('format and grammar edits called substance', counts.style),
  ];
}

function changesOf(a: string, b: string): readonly Change[] {
  return changesBetween({ text: a, lang: 'en' }, { text: b, lang: 'en' }, { lexicon: LEXICON });
}

/** Tokens `from` up to `to` of a text whose tokens stand between single spaces, as offsets. */
function span(text: string, [from, to]: readonly [number, number]): { start: number; end: number } {
  const tokens = text.split(' ');
  const start = tokens.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
  return { start, end: start + tokens.slice(from, to).join(' ').length };
}

function meet(one: { start: number; end: number }, two: { start: number; end: number } | undefined): boolean {
  return two !== undefined && one.start < two.end && two.start < one.end;
}
