import { type Change, PARAGRAPH_BREAK, type Paragraph, type Passage, type Side } from '../model.ts';
import { wordCount } from '../text/words.ts';

/** What the other article prints for a change, told at the place of this article's text where it would stand. */
export interface Ghost {
  /** Index into the passage's changes. */
  readonly change: number;
  /** The other article's words without the white space around them, on one line. */
  readonly words: string;
  /** True where a space parts the words from what stands before, and from what stands after them. */
  readonly apartBefore: boolean;
  readonly apartAfter: boolean;
}

/** A ghost with its place: an offset into a paragraph's text. */
export interface PlacedGhost {
  readonly at: number;
  readonly ghost: Ghost;
}

/** In words of either side: from so many a phrase was written anew, and both wordings in one line are a salad of words. */
const STRETCH = 6;

/** Whether both sides print so much for a change that each needs a line of its own where they stand in one column. */
export function isStretch({ kind, a, b }: Change): boolean {
  return kind === 'headline' || Math.min(wordCount(a.text), wordCount(b.text)) >= STRETCH;
}

/** What a ghost shows for the beginning of a paragraph. */
export const NEW_PARAGRAPH = '¶';

/**
 * The ghosts of each paragraph of one side of a passage, in the order of the changes.
 *
 * A ghost follows its side's wording of the change, so that both wordings of one text stand next to each other. A change
 * for which the other article prints nothing has none.
 */
export function ghostsOf(
  passage: Passage,
  paragraphs: readonly Paragraph[],
  side: Side,
): readonly (readonly PlacedGhost[])[] {
  const found = passage.changes.flatMap((change, index) => ghostOf(change, index, side));
  let offset = 0;
  let before = -1;
  return passage[side].map((index) => {
    const from = offset;
    const after = before;
    const end = from + (paragraphs[index]?.text.length ?? 0);
    before = end;
    offset = end + PARAGRAPH_BREAK.length;
    return found
      .filter(({ at }) => at > after && at <= end)
      .map(({ at, ghost }) => ({ at: Math.max(at - from, 0), ghost }));
  });
}

function ghostOf(change: Change, index: number, side: Side): readonly PlacedGhost[] {
  const here = change[side];
  const there = change[side === 'a' ? 'b' : 'a'].text;
  const breaks = there.includes(PARAGRAPH_BREAK) && !here.text.includes(PARAGRAPH_BREAK);
  const words = there.trim() === '' && breaks ? NEW_PARAGRAPH : inOneLine(there.trim());
  if (words === '') return [];
  const marked = here.text.trim() !== '';
  const ghost = {
    change: index,
    words,
    apartBefore: marked || /^\s/.test(there),
    apartAfter: /\s$/.test(there) && !/\s$/.test(here.text),
  };
  return [{ at: here.start + here.text.trimEnd().length, ghost }];
}

function inOneLine(words: string): string {
  return words.replaceAll(PARAGRAPH_BREAK, ` ${NEW_PARAGRAPH} `).replaceAll('\n', ' ');
}
