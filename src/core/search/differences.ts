import { classify } from '../classify/classify.ts';
import { compare } from '../compare/compare.ts';
import { type Change, type ChangeGroup, PARAGRAPH_BREAK, type Range } from '../model.ts';
import type { FoundParagraph, Result, Wording } from './answer.ts';

/** A stretch that differs in the other wording: in house style, or in substance. */
export interface Difference extends Range {
  readonly group: ChangeGroup;
}

/** The longest wording, in letters, whose differences are computed: a longer passage is read in its comparison. */
const MOST_LETTERS = 6000;

/**
 * The result with the differences in each wording: from the wording that was found, and in that one from the first of
 * the others.
 */
export function withDifferences(result: Result): Result {
  const own = result.wordings.find(({ article }) => article === result.article);
  const others = result.wordings.filter((wording) => wording !== own);
  if (own === undefined || others.length === 0) return result;
  const [first] = others.map((other) => changesOf(own, other));
  const wordings = result.wordings.map((wording) => {
    const changes = wording === own ? first : changesOf(own, wording);
    return changes === undefined ? wording : marked(wording, changes, wording === own ? 'a' : 'b');
  });
  return { ...result, wordings };
}

function changesOf(own: Wording, other: Wording): readonly Change[] | undefined {
  const [a, b] = [textOf(own), textOf(other)];
  if (a.length > MOST_LETTERS || b.length > MOST_LETTERS) return undefined;
  return classify(compare(a, b), { a, b, lang: own.lang });
}

function marked(wording: Wording, changes: readonly Change[], side: 'a' | 'b'): Wording {
  let first = 0;
  const paragraphs = wording.paragraphs.map((paragraph): FoundParagraph => {
    const [start, end] = [first, first + paragraph.text.length];
    first = end + PARAGRAPH_BREAK.length;
    const differs = changes.flatMap((change): readonly Difference[] => {
      const range = change[side];
      const own = { start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start };
      return own.end > own.start ? [{ ...own, group: change.group }] : [];
    });
    return { ...paragraph, differs };
  });
  return { ...wording, paragraphs };
}

function textOf({ paragraphs }: Wording): string {
  return paragraphs.map(({ text }) => text).join(PARAGRAPH_BREAK);
}
