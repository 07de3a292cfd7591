import type { Token } from '../text/tokenise.ts';
import type { CommonRun } from './common-runs.ts';
import type { Tokens } from './edits-between.ts';

/**
 * Words that stand in every sentence, so that two rewritten phrases share them by accident. English only: in another
 * language nothing is taken for an accident but a lone mark of punctuation.
 */
const LIGHT = new Set(
  'a an the of to in on at by for from with as and or but that this it its he his she her they their was were is are be been has have had'.split(
    ' ',
  ),
);

/** Weight of a light word, where a full one weighs 1. At .5 two of them would hold a phrase together, at 0 none would. */
const LIGHT_WEIGHT = 0.25;

/**
 * How much must differ on both sides of a match, for each word that it holds, to make it an accident. At 4 a comma between
 * two single changed words is swallowed, and with it the border of two changes; at 16 "the" between two rewritten halves
 * of a phrase cuts it in two.
 */
const AROUND_ACCIDENT = 8;

/** In tokens of a side: more was written anew, and a word that stands in its midst is one by accident. */
const LITTLE_REPLACED = 2;

/** A full stop parts two sentences that were both rewritten, unless much more than a phrase was. */
const FULL_STOP_WEIGHT = 0.75;

/** The matches without the accidental ones: little that both sides hold, in the midst of much that they do not. */
export function withoutAccidentalMatches(found: readonly CommonRun[], a: Tokens, b: Tokens): readonly CommonRun[] {
  const kept: CommonRun[] = [];
  for (const [index, match] of found.entries()) {
    const before = kept.at(-1);
    const after = found[index + 1];
    const startA = before === undefined ? 0 : before.a + before.length;
    const startB = before === undefined ? 0 : before.b + before.length;
    const gapBefore = changed(a.tokens, startA, match.a) + changed(b.tokens, startB, match.b);
    const gapAfter =
      changed(a.tokens, match.a + match.length, after?.a ?? a.tokens.length) +
      changed(b.tokens, match.b + match.length, after?.b ?? b.tokens.length);
    const weight = changed(a.tokens, match.a, match.a + match.length);
    const isAccident = Math.min(gapBefore, gapAfter) >= AROUND_ACCIDENT * weight && gapBefore > 0 && gapAfter > 0;
    if (!isAccident || partsAddition(match, before, after, a, b)) kept.push(match);
  }
  return kept;
}

/**
 * The matches with those put back without which a sentence that was dropped would look like words that were replaced.
 *
 * Before: "[Its crew waited. The/The] master"; after: "[Its crew waited. /]The master". A match was thrown out as an
 * accident; but where all that one side has in a gap stands at the ends of what the other has, nothing was replaced.
 */
export function withRejoinedEnds(matches: readonly CommonRun[], a: Tokens, b: Tokens): readonly CommonRun[] {
  const [lengthA, lengthB] = [a.tokens.length, b.tokens.length];
  const result: CommonRun[] = [];
  let [fromA, fromB] = [0, 0];
  for (const match of [...matches, { a: lengthA, b: lengthB, length: 0 }]) {
    const [gapA, gapB] = [match.a - fromA, match.b - fromB];
    const fewer = Math.min(gapA, gapB);
    const alike = (k: number, l: number) => a.tokens[k]!.key === b.tokens[l]!.key;
    let last = 0;
    while (last < fewer && alike(match.a - 1 - last, match.b - 1 - last)) last++;
    let first = 0;
    while (first < fewer - last && alike(fromA + first, fromB + first)) first++;
    if (fewer > 0 && gapA !== gapB && first + last === fewer) {
      if (first > 0) result.push({ a: fromA, b: fromB, length: first });
      if (last > 0) result.push({ a: match.a - last, b: match.b - last, length: last });
    }
    if (match.length > 0) result.push(match);
    [fromA, fromB] = [match.a + match.length, match.b + match.length];
  }
  return result;
}

/**
 * True where only one side has words before the match, and little was replaced after it, or the other way round: then one thing
 * was added and another replaced. "[/and tried to cross] the [southern/U.S.] border"
 */
function partsAddition(
  match: CommonRun,
  before: CommonRun | undefined,
  after: CommonRun | undefined,
  a: Tokens,
  b: Tokens,
): boolean {
  const [startA, startB] = before === undefined ? [0, 0] : [before.a + before.length, before.b + before.length];
  const first = [match.a - startA, match.b - startB] as const;
  const last = [
    (after?.a ?? a.tokens.length) - match.a - match.length,
    (after?.b ?? b.tokens.length) - match.b - match.length,
  ] as const;
  const isOneSided = ([inA, inB]: readonly [number, number]) => (inA === 0) !== (inB === 0);
  const isSmall = ([inA, inB]: readonly [number, number]) =>
    Math.min(inA, inB) > 0 && Math.max(inA, inB) <= LITTLE_REPLACED;
  // "[the aide/a senior aide on the panel]": what seems replaced stands among the words that seem added.
  const keys = (from: number, count: number, { tokens }: Tokens) =>
    tokens.slice(from, from + count).map(({ key }) => key);
  const [firstKeys, lastKeys] = [
    [...keys(startA, first[0], a), ...keys(startB, first[1], b)],
    [...keys(match.a + match.length, last[0], a), ...keys(match.b + match.length, last[1], b)],
  ];
  if (firstKeys.some((key) => lastKeys.includes(key))) return false;
  return (isOneSided(first) && isSmall(last)) || (isOneSided(last) && isSmall(first));
}

function changed(tokens: readonly Token[], start: number, end: number): number {
  let weight = 0;
  for (let k = start; k < end; k++) weight += weightOf(tokens[k]!);
  return weight;
}

function weightOf({ kind, key }: Token): number {
  if (kind === 'mark') return key === '.' ? FULL_STOP_WEIGHT : LIGHT_WEIGHT;
  return LIGHT.has(key) ? LIGHT_WEIGHT : 1;
}
