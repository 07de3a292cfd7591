import type { Edit } from '../../model.ts';

/** An edit cut in two, at places counted from the beginning of each of its sides; what would be empty is left out. */
export function cutAt({ a, b }: Edit, inA: number, inB: number): readonly Edit[] {
  const head: Edit = {
    a: { start: a.start, end: a.start + inA, text: a.text.slice(0, inA) },
    b: { start: b.start, end: b.start + inB, text: b.text.slice(0, inB) },
  };
  const tail: Edit = {
    a: { start: head.a.end, end: a.end, text: a.text.slice(inA) },
    b: { start: head.b.end, end: b.end, text: b.text.slice(inB) },
  };
  return [head, tail].filter((piece) => piece.a.text !== piece.b.text);
}

/** The edit with its sides exchanged. */
export function exchanged({ a, b }: Edit): Edit {
  return { a: b, b: a };
}
