/**
 * How a comparison can be shown, with the words for it; where one article stands alone, its name is the words. The style
 * sheets name the views by these values, and a test holds them against this list.
 */
export const VIEWS = [
  { value: 'side', words: 'Side by side' },
  { value: 'column', words: 'One column' },
  { value: 'a', words: undefined },
  { value: 'b', words: undefined },
] as const;

export type View = (typeof VIEWS)[number]['value'];

/** What a page shows before a reader chooses. */
export const FIRST_VIEW: View = 'side';
