import { wordKeys } from '../core/text/words.ts';
import { folded } from './furniture/rule.ts';

/** So many words in a row are rarely printed twice by chance; fewer are known as a whole line, or not at all. */
const RUN = 4;

/** A text is in others if this share of its runs of words is: readers drop a link or a note within a paragraph. */
const SAME_TEXT = 0.9;

/** Tells whether a text is printed in one of others: by its runs of four words or, if it has fewer, as a whole. */
export function isAmong(others: readonly { readonly text: string }[]): (one: { readonly text: string }) => boolean {
  const whole = new Set(others.map(({ text }) => folded(text)));
  const known = new Set(others.flatMap(({ text }) => runsOf(text)));
  return ({ text }) => {
    if (whole.has(folded(text))) return true;
    const runs = runsOf(text);
    return runs.length > 0 && runs.filter((run) => known.has(run)).length >= runs.length * SAME_TEXT;
  };
}

function runsOf(text: string): readonly string[] {
  const words = wordKeys(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
