import type { ChangeKind, Edit } from '../../model.ts';
import { type Token, tokenise } from '../../text/tokenise.ts';
import type { ChangeInContext } from '../change-in-context.ts';
import { decide } from '../decide.ts';
import { nameForm } from '../rules/name-form.ts';
import { reference } from '../rules/reference.ts';
import { synonym } from '../rules/synonym.ts';
import { wordForm } from '../rules/word-form.ts';

/** What stands at one place of both sides, though in other words, at the beginning or the end of an edit. */
const PAIRS = [reference, nameForm, wordForm, synonym] as const;
/** Who or what a sentence is about: the verb that follows is another thing. */
const SUBJECTS: ReadonlySet<ChangeKind> = new Set(['reference', 'name-form']);
/** In tokens: "Prime Minister Nouri al-Maliki". */
const LONGEST = 4;
/** In characters: what is longer was written anew. */
const MOST_CHARACTERS = 160;

/**
 * The edit, with a noun and its pronoun, a name and its short form and the like parted from the words beside them.
 *
 * Before: "[He plans/Obama planned] to go"; after: "[He/Obama] [plans/planned] to go".
 */
export function splitPairs(edit: Edit, read: (edit: Edit) => ChangeInContext): readonly Edit[] {
  const { a, b } = edit;
  if (a.text.trim() === '' || b.text.trim() === '' || Math.max(a.text.length, b.text.length) > MOST_CHARACTERS)
    return [edit];
  const [tokensA, tokensB] = [tokenise(a.text), tokenise(b.text)];
  if (tokensA.length + tokensB.length < 3 || !read(edit).english || decide(read(edit)).group !== 'substance')
    return [edit];
  for (let p = Math.min(LONGEST, tokensA.length); p > 0; p--) {
    for (let q = Math.min(LONGEST, tokensB.length); q > 0; q--) {
      if (p === tokensA.length && q === tokensB.length) continue;
      const pieces = splitAt(p, q, 'start') ?? splitAt(p, q, 'end');
      if (pieces !== undefined) return pieces.flatMap((piece) => splitPairs(piece, read));
    }
  }
  return [edit];

  function splitAt(p: number, q: number, end: 'start' | 'end'): readonly Edit[] | undefined {
    const isStart = end === 'start';
    const [pairA, pairB] = isStart
      ? [tokensA.slice(0, p), tokensB.slice(0, q)]
      : [tokensA.slice(-p), tokensB.slice(-q)];
    // What is longer than a word is a name, or stands for one.
    const names = [hasName(pairA, a.text), hasName(pairB, b.text)];
    if (!mayBePair(pairA, pairB, names)) return undefined;
    const [restA, restB] = isStart
      ? [tokensA.slice(p), tokensB.slice(q)]
      : [tokensA.slice(0, -p), tokensB.slice(0, -q)];
    const pair = part(pairA, pairB);
    const kind = kindOfPair(read(pair));
    if (kind === undefined) return undefined;
    const isOneSided = restA.length === 0 || restB.length === 0;
    if (!isOneSided && !(SUBJECTS.has(kind) && isStart) && kindOfPair(read(part(restA, restB))) === undefined)
      return undefined;
    // White space at the borders of the edit stays with what stands there.
    const [startA, startB] = isStart ? [0, 0] : [pair.a.start - a.start, pair.b.start - b.start];
    const [endA, endB] = isStart ? [pair.a.end - a.start, pair.b.end - b.start] : [a.text.length, b.text.length];
    const whole = stretch(startA, endA, startB, endB);
    const pieces = isStart
      ? [whole, rest(endA, a.text.length, endB, b.text.length)]
      : [rest(0, startA, 0, startB), whole];
    return pieces.filter((piece) => piece.a.text !== piece.b.text);
  }

  /** What is left, without the white space that both sides have at the border. */
  function rest(fromA: number, toA: number, fromB: number, toB: number): Edit {
    let [startA, endA, startB, endB] = [fromA, toA, fromB, toB];
    const same = (at: string | undefined, other: string | undefined) => at === ' ' && other === ' ';
    if (startA < endA && startB < endB && same(a.text[startA], b.text[startB]))
      [startA, startB] = [startA + 1, startB + 1];
    if (startA < endA && startB < endB && same(a.text[endA - 1], b.text[endB - 1])) [endA, endB] = [endA - 1, endB - 1];
    return stretch(startA, endA, startB, endB);
  }

  function part(inA: readonly Token[], inB: readonly Token[]): Edit {
    return stretch(inA[0]!.start, inA.at(-1)!.end, inB[0]!.start, inB.at(-1)!.end);
  }

  function stretch(startA: number, endA: number, startB: number, endB: number): Edit {
    return {
      a: { start: a.start + startA, end: a.start + endA, text: a.text.slice(startA, endA) },
      b: { start: b.start + startB, end: b.start + endB, text: b.text.slice(startB, endB) },
    };
  }
}

const CAPITAL_OR_PRONOUN = /^(?:\p{Lu}|(?:he|she|it|they|him|her|them|his|its|their|the|in|here|one|country|nation)$)/u;

function hasName(tokens: readonly Token[], text: string): boolean {
  return tokens.some(({ start, end }) => CAPITAL_OR_PRONOUN.test(text.slice(start, end)));
}

function kindOfPair(change: ChangeInContext): ChangeKind | undefined {
  if (change.quoted) return undefined;
  return PAIRS.find(({ reason }) => reason(change) !== undefined)?.kind;
}

/** Cheap, because all beginnings and ends are asked: no marks at the borders, and one word on a side, or names. */
function mayBePair(inA: readonly Token[], inB: readonly Token[], names: readonly boolean[]): boolean {
  const [first, second] = [inA, inB].map((tokens) =>
    tokens.every(({ kind }, k) => kind !== 'mark' || (k > 0 && k < tokens.length - 1)),
  );
  if (first !== true || second !== true || Math.min(inA.length, inB.length) > 2) return false;
  return (inA.length === 1 && inB.length === 1) || names.every((isName) => isName);
}
