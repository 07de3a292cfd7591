import { describe, expect, test } from 'vitest';
import type { Facts, FoundBlock } from '../../src/import/draft.ts';
import { withoutFurniture } from '../../src/import/furniture/furniture.ts';

const FACTS: Facts = {
  title: 'River rises over the bridge',
  byline: 'By Ann Marsh',
  outlet: 'The Courier',
  url: 'https://www.courier.example/x',
};
const running = (n: number): FoundBlock => ({
  kind: 'paragraph',
  text: `In place ${n} the river rose over the bridge on Friday morning, and two roads were closed.`,
  inlines: [],
});

/** A block in which the words in ⟨…⟩ are a link; kinds come before a bar: "heading| Related". */
function block(notation: string): FoundBlock {
  const [kind, rest] = /^[a-z-]+\| /.test(notation) ? notation.split('| ', 2) : ['paragraph', notation];
  const linked = /⟨(.*?)(?: @(\S+))?⟩/.exec(rest ?? '');
  const text = (rest ?? '').replace(/⟨(.*?)(?: @\S+)?⟩/, '$1');
  const href = linked?.[2] ?? 'https://courier.example/y';
  const inlines =
    linked === null
      ? []
      : [{ kind: 'link' as const, start: linked.index, end: linked.index + (linked[1] ?? '').length, href }];
  return { kind: kind as FoundBlock['kind'], text, inlines, ...(kind === 'heading' ? { level: 2 } : {}) };
}

function dropped(notation: string, where: 'middle' | 'end' = 'middle'): boolean {
  const around = [1, 2, 3, 4, 5, 6].map(running);
  const own = block(notation);
  const blocks = where === 'end' ? [...around, own] : [...around.slice(0, 3), own, ...around.slice(3)];
  return !withoutFurniture(blocks, FACTS).blocks.includes(own);
}

describe('furniture goes', () => {
  test.each(
    [
      'Advertisement',
      'ADVERTISEMENT',
      '- Story continues below -',
      'Share this article',
      'Share',
      '12 comments',
      'Follow us on Twitter',
      'Sign up for our free daily newsletter',
      'Breaking News Emails',
      'Get breaking news alerts and special reports delivered to your inbox.',
      'We use cookies to give you the best experience.',
      '© 2024 The Courier. All rights reserved.',
      'Something went wrong - please try again later.',
      'Video unavailable',
      'Loading...',
      'River Rises Over The Bridge',
      'By Ann Marsh',
      'Published: 3 May 2024',
      'May 3, 2024 | 4:10pm',
      'Updated 5:12 p.m. EST May 3, 2024',
      '4 min read',
      'Tags: rivers, bridges',
      'Photo credit: A. Writer',
      'Read more: ⟨The flood of 1953⟩',
      'Also read: ⟨A ferry is late⟩',
      '⟨CLICK HERE FOR THE LATEST NEWS. @https://other.example/⟩',
      '⟨A ferry is late and nobody minds⟩',
      'heading| ⟨Related stories⟩',
      'https://courier.example/x',
      'info_icon',
      'You must be logged in to post a comment.',
      'Please sign in to leave a reply',
      'Sie müssen angemeldet sein, um einen Kommentar zu schreiben.',
      'Connectez-vous pour commenter',
      'Comments are closed.',
      'Rеnt thе bоаt оf уоur drеаms, саll thе fеrrу оffісе tоdау',
    ].filter((line) => line !== 'Home > News > Weather'),
  )('%s', (line) => expect(dropped(line)).toBe(true));

  test.each([
    'Ann Marsh is a reporter at the Courier.',
    'Joan Miller covers the lower town.',
    'About the author',
    'heading| Comments',
  ])('at the end: %s', (line) => expect(dropped(line, 'end')).toBe(true));

  test('a list of headlines, and the heading above it', () => {
    const list = ['A ferry is late and nobody minds it at all', 'The mill is sold to a stranger from Northby'].map(
      (text) => block(`list-item| ⟨${text}⟩`),
    );
    const blocks = [running(1), running(2), running(3), block('heading| More from the lower town'), ...list];
    expect(withoutFurniture(blocks, FACTS).blocks).toEqual(blocks.slice(0, 3));
  });

  test('everything below the article', () => {
    const below = ['heading| Most popular', 'A teaser.', 'Another teaser of a few words'].map(block);
    const blocks = [running(1), running(2), running(3), ...below];
    expect(withoutFurniture(blocks, FACTS).blocks).toEqual(blocks.slice(0, 3));
  });

  test('a paragraph that is printed twice, once', () => {
    const { blocks } = withoutFurniture([running(1), running(2), running(1)], FACTS);
    expect(blocks).toEqual([running(1), running(2)]);
  });
});

describe('the article stays', () => {
  test.each([
    'Share prices fell on Monday.',
    'Sign language will be used at every meeting of the council, the mayor said.',
    'The advertisement drew complaints.',
    'Follow the money, he said.',
    'Loading the ferry took an hour.',
    'Something went wrong with the bridge in May, the council said, and it was closed.',
    'By Friday the water had fallen.',
    'More from the river than from the rain, the water filled the cellars.',
    'Read more slowly, the teacher told the class.',
    'Related to the mayor by marriage, he was let in.',
    'Watch the river, the old people say.',
    'On 3 May 2024 the river rose over the bridge, the council said, and nobody was surprised.',
    'Home is where the ferry lands.',
    'Yes.',
    '“No,” he said.',
    'Exclusive rights to the ferry were sold in May.',
    '⟨A report of the university @https://university.example/report⟩',
    '⟨The council said so in its report.⟩',
    'Those who want to comment must register with the town hall, the mayor said on Friday, and nobody has done so since the flood of last May, when four people were heard by the council and one of them was sent home without an answer.',
    'Voters must register to vote by Monday.',
    'They had to register to leave the town.',
    'Those who log in to post a comment are few, she said.',
    'He told the court that he could not log in to the accounts of the bank.',
    'The minister said farmers would never miss the subsidy.',
    'The deal gives the fishermen full access to the harbour.',
    'The ship Надежда sailed past Ελλάδα on Friday.',
    'He wrote Cоme home on the wall, with a letter that is not what it seems, and left.',
    'Cookies were served to those who had left their homes.',
    'The newsletter of the town hall said so in May, and the mayor did not deny it when he was asked by this reporter on Friday.',
    'heading| What is closed',
    'list-item| ⟨The bridge⟩',
    'Additional reporting by Tom Reed in Northby.',
  ])('%s', (line) => expect(dropped(line)).toBe(false));

  test.each([
    'Tom Reed, who is a teacher, said the school would open on Monday.',
    'The mayor lives in the lower town.',
  ])('at the end: %s', (line) => expect(dropped(line, 'end')).toBe(false));
});
