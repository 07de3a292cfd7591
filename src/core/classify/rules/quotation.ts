import type { Side } from '../../model.ts';
import type { ChangeInContext } from '../change-in-context.ts';
import type { Rule } from '../rule.ts';

const QUOTATION_MARK = /["“”„«»‘’']/u;

/** Words that are set apart as someone's; asked before punctuation, which would take the marks for mere marks. */
export const markedAsQuotation: Rule = {
  kind: 'quotation',
  name: 'Quotation',
  sentence: 'Only one article has the words in quotation marks, or the marks enclose different words.',
  example: { before: 'she called it a “waste”', after: 'she called it a waste' },
  reason: (change) => {
    const { a, b } = change;
    if (!QUOTATION_MARK.test(a.text + b.text) || String(a.words) !== String(b.words)) return undefined;
    if (a.words.length === 0 ? wordsAroundAreQuotedAlike(change) : wordsInsideAreQuotedAlike(change)) return undefined;
    return 'Only one article marks the words as a quotation.';
  },
};

/** Words spoken: asked after the changes that cannot be heard, before those that can. */
export const quotation: Rule = {
  kind: 'quotation',
  name: 'Quotation',
  sentence: 'The words inside quotation marks differ: someone’s reported speech was altered.',
  example: { before: '“we will wait,” she said', after: '“we shall wait,” she said' },
  reason: (change) => (change.quoted ? 'The words inside quotation marks differ, so speech was altered.' : undefined),
};

/** The same words: is each of them inside the marks on both sides, or on neither? */
function wordsInsideAreQuotedAlike({ edit, quotedAt }: ChangeInContext): boolean {
  const quoted = (side: Side) =>
    [...edit[side].text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) =>
      quotedAt(side, edit[side].start + index),
    );
  return String(quoted('a')) === String(quoted('b'));
}

function wordsAroundAreQuotedAlike(change: ChangeInContext): boolean {
  return (['before', 'after'] as const).every((where) => {
    const [a, b] = (['a', 'b'] as const).map((side) => quotedNear(change, side, where));
    return a === b || a === undefined || b === undefined;
  });
}

/** Whether the nearest word before or after the change is inside quotation marks; undefined at the border of the text. */
function quotedNear(change: ChangeInContext, side: Side, where: 'before' | 'after'): boolean | undefined {
  const { start, end, before, after } = change[side];
  if (where === 'before') {
    const match = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(before);
    return match === null ? undefined : change.quotedAt(side, start - before.length + match.index);
  }
  const match = /[\p{L}\p{N}]/u.exec(after);
  return match === null ? undefined : change.quotedAt(side, end + match.index + 1);
}
