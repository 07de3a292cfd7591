import { changesBetween } from '../../src/core/collate/changes-between.ts';
import { type Change, type ChangeGroup, PARAGRAPH_BREAK, type Range } from '../../src/core/model.ts';
import { LEXICON } from '../../src/corpus/lexicon.ts';
import { figure } from './table.ts';

/** A passage whose paragraphs are joined by a line break, with every change as a reader marked it. */
export interface MarkedPassage {
  readonly id: string;
  /** The two articles that it is of. */
  readonly pair?: string;
  readonly a: string;
  readonly b: string;
  readonly changes: readonly MarkedChange[];
}

interface MarkedChange {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly kind: string;
  /** A group; with a question mark it counts on neither side. */
  readonly tier: string;
}

/** A change of the engine, at places of the marked texts. */
interface Found {
  readonly a: Range;
  readonly b: Range;
  readonly group: ChangeGroup;
  readonly kind: string;
}

/** Kinds of marks that are cut at no words. */
const MARKS = new Set(['typography', 'punctuation', 'quotation-marks', 'paragraphing']);
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * How the engine cuts and weighs the changes of passages, against a reader's marks: all of them, then in two halves that share no
 * article, and then what each kind of wording earns in each.
 *
 * Rules are written while one looks at the first half alone, so the second tells what they are worth on other texts. `list` is
 * of the first half.
 */
export function markedChangesTable(passages: readonly MarkedPassage[], list = false): readonly string[] {
  const halves = inHalves(passages);
  return [
    ...tableOf(passages),
    ...halves.flatMap((half, k) => tableOf(half, k === 0 ? 'first half' : 'second half', list && k === 0)),
    ...earningsTable(halves),
  ];
}

/** By the articles, in the order of the file: passages of one pair are much alike. */
function inHalves(passages: readonly MarkedPassage[]): readonly (readonly MarkedPassage[])[] {
  const isNew = (k: number) => passages[k]?.pair !== passages[k - 1]?.pair || passages[k]?.pair === undefined;
  const middle = passages.findIndex((_, k) => k >= passages.length / 2 && isNew(k));
  return middle < 0 ? [passages] : [passages.slice(0, middle), passages.slice(middle)];
}

/** Of each kind of wording: how many changes it took that the reader called wording or style, and how many of substance. */
function earningsTable(halves: readonly (readonly MarkedPassage[])[]): readonly string[] {
  const counts = new Map<string, readonly { right: number; wrong: number }[]>();
  for (const [k, half] of halves.entries()) {
    for (const passage of half) {
      for (const one of foundIn(passage).filter(({ group }) => group === 'wording')) {
        const tiers = passage.changes
          .filter((marked) => touch({ a: rangeOf(marked.a), b: rangeOf(marked.b) }, one))
          .map(({ tier }) => tier);
        if (tiers.length === 0 || tiers.some((tier) => tier.endsWith('?'))) continue;
        const count = counts.get(one.kind) ?? halves.map(() => ({ right: 0, wrong: 0 }));
        if (tiers.includes('substance')) count[k]!.wrong++;
        else count[k]!.right++;
        counts.set(one.kind, count);
      }
    }
  }
  return [
    '  kinds of wording: rightly / in or beside what the reader called substance, in each half',
    ...[...counts].sort().map(([kind, count]) => {
      const shown = count.map(({ right, wrong }) => `${right} / ${wrong}`.padEnd(10)).join('');
      return `    ${kind.padEnd(38)} ${shown}`.trimEnd();
    }),
  ];
}

function tableOf(passages: readonly MarkedPassage[], name = '', list = false): readonly string[] {
  const count = { marked: 0, found: 0, worded: 0, cut: 0 };
  const of = { substance: { all: 0, loud: 0 }, wording: { all: 0, loud: 0 }, style: { all: 0, loud: 0 } };
  const loud = { substance: 0, wording: 0, style: 0, nothing: 0 };
  const lines: string[] = [];
  for (const passage of passages) {
    const found = foundIn(passage);
    const show = ({ a, b }: Pick<Found, 'a' | 'b'>) =>
      `[${passage.a.slice(a.start, a.end)}/${passage.b.slice(b.start, b.end)}]`.replaceAll('\n', '¶');
    const say = (what: string, one: Pick<Found, 'a' | 'b'>, met: readonly Found[]) =>
      lines.push(
        `  ${what.padEnd(18)} ${show(one)}${met.map((other) => ` ← ${other.group}/${other.kind} ${show(other)}`).join('')}`,
      );
    count.found += found.length;
    count.marked += passage.changes.length;
    for (const { kind, tier, ...ranges } of passage.changes) {
      const marked = { a: rangeOf(ranges.a), b: rangeOf(ranges.b) };
      const met = found.filter((one) => touch(marked, one));
      const words = { a: wholeWords(passage.a, marked.a), b: wholeWords(passage.b, marked.b) };
      if (!MARKS.has(kind) && (words.a.start < words.a.end || words.b.start < words.b.end)) {
        count.worded++;
        if (
          met.some(
            (one) => isSame(wholeWords(passage.a, one.a), words.a) && isSame(wholeWords(passage.b, one.b), words.b),
          )
        )
          count.cut++;
        else say('cut otherwise', marked, met);
      }
      if (tier !== 'substance' && tier !== 'wording' && tier !== 'style') continue;
      const isLoud =
        tier === 'style'
          ? met.length > 0 && met.every(({ group }) => group === 'substance')
          : met.some(({ group }) => group === 'substance');
      of[tier].all++;
      if (isLoud) of[tier].loud++;
      if (isLoud !== (tier === 'substance')) say(tier === 'substance' ? 'HIDDEN' : `loud ${tier}`, marked, met);
    }
    for (const one of found.filter(({ group }) => group === 'substance')) {
      const tiers = passage.changes
        .filter((marked) => touch({ a: rangeOf(marked.a), b: rangeOf(marked.b) }, one))
        .map(({ tier }) => tier);
      const has = (tier: string) => tiers.includes(tier);
      if (has('substance')) loud.substance++;
      else if (tiers.some((tier) => tier.endsWith('?'))) continue;
      else if (has('wording')) loud.wording++;
      else if (tiers.length > 0) loud.style++;
      else {
        loud.nothing++;
        say('no change', one, []);
      }
    }
  }
  const share = (some: number, all: number) => `${figure(all === 0 ? undefined : some / all)}  (${some} of ${all})`;
  const called = loud.substance + loud.wording + loud.style + loud.nothing;
  return [
    `${name === '' ? 'changes as a reader marked them' : `  the ${name}`} (${passages.length} passages)`,
    `  substance found                          ${share(of.substance.loud, of.substance.all)}`,
    `  of what is called substance, so          ${share(loud.substance, called)}, else wording ${loud.wording}, style ${loud.style}, no change ${loud.nothing}`,
    `  wording called substance                 ${share(of.wording.loud, of.wording.all)}`,
    `  style called substance alone             ${share(of.style.loud, of.style.all)}`,
    `  words cut as by hand                     ${share(count.cut, count.worded)}`,
    `  changes counted to changes marked        ${figure(count.found / count.marked)}  (${count.found} to ${count.marked})`,
    ...(list ? lines : []),
  ];
}

/** The changes at places of the marked texts, in which a paragraph break is one character. */
function foundIn({ a, b }: MarkedPassage): readonly Found[] {
  const [inA, inB] = [a, b].map((text) => text.replaceAll('\n', PARAGRAPH_BREAK));
  const back = (text: string, place: number) => text.slice(0, place).replaceAll(PARAGRAPH_BREAK, '\n').length;
  return changesBetween({ text: inA!, lang: 'en' }, { text: inB!, lang: 'en' }, { lexicon: LEXICON }).map(
    (change: Change) => ({
      a: { start: back(inA!, change.a.start), end: back(inA!, change.a.end) },
      b: { start: back(inB!, change.b.start), end: back(inB!, change.b.end) },
      group: change.group,
      kind: change.kind,
    }),
  );
}

function rangeOf([start, end]: readonly [number, number]): Range {
  return { start, end };
}

function isSame(one: Range, other: Range): boolean {
  return one.start === one.end ? other.start === other.end : one.start === other.start && one.end === other.end;
}

function touch(one: Pick<Found, 'a' | 'b'>, other: Pick<Found, 'a' | 'b'>): boolean {
  const meet = (p: Range, q: Range) => Math.max(p.start, q.start) < Math.min(p.end, q.end);
  const isEmpty = (range: Range) => range.start === range.end;
  if (meet(one.a, other.a) || meet(one.b, other.b)) return true;
  // Two changes in which one side prints nothing at all meet where they stand at one place.
  return [one.a, one.b, other.a, other.b].every(isEmpty) && Math.abs(one.a.start - other.a.start) <= 1;
}

/** A range without the marks and spaces at its ends, and with the rest of the words that it cuts. */
function wholeWords(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && !LETTER_OR_DIGIT.test(text[from]!)) from++;
  while (to > from && !LETTER_OR_DIGIT.test(text[to - 1]!)) to--;
  if (from === to) return { start: from, end: to };
  while (from > 0 && LETTER_OR_DIGIT.test(text[from - 1]!)) from--;
  while (to < text.length && LETTER_OR_DIGIT.test(text[to]!)) to++;
  return { start: from, end: to };
}
