import { type Lexicon, lexiconOf } from '../classify/lexicon.ts';
import { changesBetween } from '../collate/changes-between.ts';
import { areHeadlines } from '../collate/headlines.ts';
import { type Change, PARAGRAPH_BREAK, type Side } from '../model.ts';
import { joinedText } from '../text/side-text.ts';
import type { Difference, FoundParagraph, FoundWording, Result } from './answer.ts';

/** The longest wording, in letters, whose differences are computed: a longer passage is read in its comparison. */
const MOST_LETTERS = 6000;

/**
 * The result with the differences in each wording: from the wording that was found, and in that one from the first of
 * the others.
 */
export function withDifferences(result: Result): Result {
  const { wordings } = result;
  const lexicon = lexiconOf(result.alike ?? []);
  const own = wordings.findIndex(({ article }) => article === result.article);
  const first = wordings.findIndex((_, place) => place !== own);
  if (own < 0 || first < 0) return result;
  return {
    ...result,
    wordings: wordings.map((wording, place) => marked(wording, place, place === own ? first : own)),
  };

  /** Compared in the order of the story, as a comparison's page does. */
  function marked(wording: FoundWording, place: number, other: number): FoundWording {
    const [a, b] = [Math.min(place, other), Math.max(place, other)];
    const changes = changesOf(wordings[a]!, wordings[b]!, lexicon);
    return changes === undefined ? wording : withMarks(wording, changes, place === a ? 'a' : 'b');
  }
}

function changesOf(a: FoundWording, b: FoundWording, lexicon: Lexicon): readonly Change[] | undefined {
  const [inA, inB] = [joinedText(a.paragraphs), joinedText(b.paragraphs)];
  if (inA.length > MOST_LETTERS || inB.length > MOST_LETTERS) return undefined;
  const isHeadline = areHeadlines(a.paragraphs, b.paragraphs);
  return changesBetween(
    { text: inA, lang: a.lang, published: a.published, isHeadline },
    { text: inB, lang: b.lang, published: b.published, isHeadline },
    { lexicon },
  );
}

function withMarks(wording: FoundWording, changes: readonly Change[], side: Side): FoundWording {
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
  // What only the other wording has is marked nowhere here, and counts all the same.
  return { ...wording, paragraphs, changes: changes.map(({ group }) => group) };
}
