import { alignSentences } from '../align/sentence-links.ts';
import { compare } from '../compare/compare.ts';
import type { Edit, Range } from '../model.ts';
import type { Tokenise } from '../text/tokenise.ts';

/** What differs between two texts, found sentence by sentence. */
export interface EditsBySentence {
  readonly edits: readonly Edit[];
  /** Sentences that stand at another place: each is an edit of `a` alone and one of `b` alone. */
  readonly moved: readonly Edit[];
}

/**
 * The differences of two texts, with sentences settled before words: one that only one text has is an edit of its own, and no
 * word of it is matched with a chance word of another sentence.
 *
 * The laws of `compare` hold: between neighbouring edits both texts are the same, and exchanging the texts mirrors the result.
 */
export function editsBySentence(a: string, b: string, tokensOf: Tokenise): EditsBySentence {
  if (b < a) {
    const { edits, moved } = editsBySentence(b, a, tokensOf);
    return { edits: edits.map(exchanged), moved: moved.map(exchanged) };
  }
  const links = alignSentences(a, b);
  if (links.length <= 1 || !links.some(({ kind }) => kind === 'shared'))
    return { edits: compare(a, b, tokensOf), moved: [] };
  const edits: Edit[] = [];
  const moved: Edit[] = [];
  let [placeA, placeB] = [0, 0];
  for (const { inA, inB } of inOrder(links)) {
    const [ofA, ofB] = [inA ?? empty(placeA), inB ?? empty(placeB)];
    [placeA, placeB] = [ofA.end, ofB.end];
    const [textA, textB] = [a.slice(ofA.start, ofA.end), b.slice(ofB.start, ofB.end)];
    const found =
      inA && inB
        ? compare(textA, textB, tokensOf)
        : [editOf({ start: 0, end: textA.length }, textA, { start: 0, end: textB.length }, textB)];
    for (const edit of found) edits.push(shifted(edit, ofA.start, ofB.start));
  }
  for (const link of links) {
    if (link.kind === 'shared' && link.displaced) moved.push(editOf(link.a, a, link.b, b));
  }
  return { edits: withSpaces(edits, a, b), moved };
}

interface Step {
  readonly inA?: Range;
  readonly inB?: Range;
}

/**
 * The sentences of both texts as one list: those in order side by side, all others alone, each where its own text has it.
 * Where both have some alone at one place, those of `a` come first.
 */
function inOrder(links: ReturnType<typeof alignSentences>): readonly Step[] {
  const shared: (Step & { readonly inA: Range; readonly inB: Range })[] = [];
  const aloneA: Range[] = [];
  const aloneB: Range[] = [];
  for (const link of links) {
    if (link.kind === 'shared' && !link.displaced) shared.push({ inA: link.a, inB: link.b });
    else {
      if (link.kind !== 'only-b') aloneA.push(link.a);
      if (link.kind !== 'only-a') aloneB.push(link.b);
    }
  }
  shared.sort((one, other) => one.inA.start - other.inA.start);
  aloneA.sort((one, other) => one.start - other.start);
  aloneB.sort((one, other) => one.start - other.start);
  const steps: Step[] = [];
  const take = (endA: number, endB: number) => {
    while (aloneA[0] !== undefined && aloneA[0].start < endA) steps.push({ inA: aloneA.shift()! });
    while (aloneB[0] !== undefined && aloneB[0].start < endB) steps.push({ inB: aloneB.shift()! });
  };
  for (const step of shared) {
    take(step.inA.start, step.inB.start);
    steps.push(step);
  }
  take(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return steps;
}

/**
 * The edits, with white space that only one text has at the border of a sentence joined to the sentence that only this text has.
 *
 * Before: "It rained.[ /][It snowed./]"; after: "It rained.[ It snowed./]".
 */
function withSpaces(edits: readonly Edit[], a: string, b: string): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const before = result.at(-1);
    const touches = before !== undefined && before.a.end === edit.a.start && before.b.end === edit.b.start;
    const isSpace =
      touches && (before.a.text + before.b.text).trim() === '' && !(before.a.text + before.b.text).includes('\n');
    const isAlone = isSpace && (before.a.text === '' ? edit.a.text === '' : edit.b.text === '');
    if (!isAlone) {
      result.push(edit);
      continue;
    }
    result[result.length - 1] = editOf(
      { start: before.a.start, end: edit.a.end },
      a,
      { start: before.b.start, end: edit.b.end },
      b,
    );
  }
  return result;
}

function empty(place: number): Range {
  return { start: place, end: place };
}

function editOf(inA: Range, a: string, inB: Range, b: string): Edit {
  return {
    a: { start: inA.start, end: inA.end, text: a.slice(inA.start, inA.end) },
    b: { start: inB.start, end: inB.end, text: b.slice(inB.start, inB.end) },
  };
}

function shifted({ a, b }: Edit, byA: number, byB: number): Edit {
  return {
    a: { ...a, start: a.start + byA, end: a.end + byA },
    b: { ...b, start: b.start + byB, end: b.end + byB },
  };
}

function exchanged({ a, b }: Edit): Edit {
  return { a: b, b: a };
}
