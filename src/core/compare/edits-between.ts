import type { Edit, Range } from '../model.ts';
import type { Token } from '../text/tokenise.ts';
import type { CommonRun } from './common-runs.ts';

/** A text with its tokens. */
export interface Tokens {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * The edits that lie between and inside the matched tokens of two texts.
 *
 * White space is no token, so whatever stands between two matched tokens is compared character by character. A matched
 * token that is printed in another way (a curly apostrophe, a capital) is an edit of its own.
 */
export function editsBetween(a: Tokens, b: Tokens, matches: readonly CommonRun[]): Edit[] {
  const edits: Edit[] = [];
  let [endA, endB] = [0, 0];
  for (const match of matches) {
    for (let k = 0; k < match.length; k++) {
      const [tokenA, tokenB] = [a.tokens[match.a + k]!, b.tokens[match.b + k]!];
      gap({ start: endA, end: tokenA.start }, { start: endB, end: tokenB.start });
      add(tokenA, tokenB);
      [endA, endB] = [tokenA.end, tokenB.end];
    }
  }
  gap({ start: endA, end: a.text.length }, { start: endB, end: b.text.length });
  return edits;

  function gap(inA: Range, inB: Range): void {
    if (inA.end === inA.start && inB.end === inB.start) return;
    const [textA, textB] = [a.text.slice(inA.start, inA.end), b.text.slice(inB.start, inB.end)];
    if (textA === textB) return;
    const [leadA, leadB] = [leading(textA), leading(textB)];
    if (leadA === textA.length && leadB === textB.length) {
      add(inA, inB);
      return;
    }
    // A new paragraph begins here on one side: that is one thing, and the words that differ another.
    const apart = leadA > 0 && leadB > 0;
    const [startA, startB] = apart ? [inA.start + leadA, inB.start + leadB] : [inA.start, inB.start];
    if (apart) add({ start: inA.start, end: startA }, { start: inB.start, end: startB });
    const [tailA, tailB] = [trailing(a.text.slice(startA, inA.end)), trailing(b.text.slice(startB, inB.end))];
    const closes = tailA > 0 && tailB > 0;
    const [lastA, lastB] = closes ? [inA.end - tailA, inB.end - tailB] : [inA.end, inB.end];
    add({ start: startA, end: lastA }, { start: startB, end: lastB });
    if (closes) add({ start: lastA, end: inA.end }, { start: lastB, end: inB.end });
  }

  function add(inA: Range, inB: Range): void {
    const [textA, textB] = [a.text.slice(inA.start, inA.end), b.text.slice(inB.start, inB.end)];
    if (textA === textB) return;
    edits.push({
      a: { start: inA.start, end: inA.end, text: textA },
      b: { start: inB.start, end: inB.end, text: textB },
    });
  }
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

function trailing(text: string): number {
  return text.length - text.trimEnd().length;
}
