import { collate } from '../../../src/core/collate/collate.ts';
import type { Article, Collation, Inline, Paragraph, ParagraphKind } from '../../../src/core/model.ts';

/** A text, or a text with its kind. */
export type Made = string | readonly [string, ParagraphKind];

/** The collation of two articles that have these paragraphs. */
export function collationOf(a: readonly Made[], b: readonly Made[], stated: Partial<Article> = {}): Collation {
  const one = articleMade('a-one', a, { label: 'The Courier', outlet: 'The Courier', ...stated });
  const two = articleMade('b-two', b, { label: 'The Post', outlet: 'The Post' });
  return collate({ id: 's', title: 'A story', relation: 'outlets', articles: [one, two], note: [] }, one, two);
}

export function articleMade(id: string, made: readonly Made[], stated: Partial<Article> = {}): Article {
  const inlines: readonly Inline[] = [];
  const paragraphs = made.map((one, index): Paragraph => {
    const [text, kind] = typeof one === 'string' ? ([one, 'paragraph'] as const) : one;
    return { id: `p-${index + 1}--${id}`, kind, text, inlines, line: 1 };
  });
  return { id, label: id, outlet: id, lang: 'en', paragraphs, ...stated };
}

const NEWS =
  'The harbour was closed on Monday after dockers walked out over pay.|' +
  'Mayor Ann Lee said the town would not wait. “We cannot lose the season,” she said on the quay.|' +
  'Forty ships lay at anchor outside the breakwater by Tuesday evening, the port office said.|' +
  'Talks between the union and the port company resume on Thursday in the old customs house.';
const OTHER =
  'The harbor was closed on Monday after dockers walked out over pay.|' +
  'Mayor Ann Lee said the town wouldn’t wait.|“We cannot lose the season,” she said on the quay.|' +
  'Talks between the union and the port company resume on Friday in the old customs house.|' +
  'A ferry still runs twice a day to the islands, empty of tourists and full of sheep.';

/** A pair with all sorts of passages: split, changed, alone on either side, moved. */
export const HARBOUR = collationOf(
  [
    ['Port shut', 'headline'],
    ...NEWS.split('|'),
    'The lighthouse keeper, Tom Hale, has watched the queue grow all week.',
  ],
  [
    ['Port closed', 'headline'],
    'The lighthouse keeper, Tom Hale, has watched the queue grow all week.',
    ...OTHER.split('|'),
  ],
);

/** Texts that try to break out of every format. */
export const HOSTILE = collationOf(
  [
    ['=HYPERLINK("http://x","a")', 'headline'],
    'He said "stop", & then <b>left</b> --> ]]> the hall.\nA second line, with a tab\there and the words that follow it on.',
    'A bell \u0007 rang, then \uFFFF and a half \uD83D pair; 𝄞 and 👩‍👩‍👧 were played in the square at noon.\r',
    '+1 555, @sum, -3: a line that begins with a sign that a spreadsheet knows well enough.',
  ],
  [
    ['=HYPERLINK("http://x","b")', 'headline'],
    'He said "halt", & then <i>left</i> --> ]]> the hall.\nA second line, with a tab\there and the words that follow it.',
    'A bell \u0007 rang, then \uFFFF and a half \uD83D pair; 𝄞 and 👩‍👩‍👦 were played in the square at one.\r',
    '+1 556, @sum, -3: a line that begins with a sign that a spreadsheet knows well enough.',
  ],
  {
    title: 'A “title” & <more>',
    url: 'https://example.com/?a=1&b="2"',
    byline: 'A. <Writer>',
    published: '2021-01-08T09:30Z',
  },
);

const EMPTY = collationOf(['Nothing here is shared by anybody at all.'], ['Completely other words stand in that one.']);

export const EVERY: readonly (readonly [string, Collation])[] = [
  ['harbour', HARBOUR],
  ['hostile', HOSTILE],
  ['nothing shared', EMPTY],
];
