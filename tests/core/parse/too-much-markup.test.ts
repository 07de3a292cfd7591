import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/core/parse/blocks.ts';

const said = (body: string) => blocksOf(body, 'x.md', 5).problems.map(({ line, message }) => `${line}: ${message}`);

test.each([
  [
    'quotations',
    '> '.repeat(4000),
    '7: The paragraph that starts here contains 4,000 quotations or lists inside one another.',
  ],
  ['quotations without spaces', '>'.repeat(101), '7: The paragraph that starts here contains 101 quotations'],
  ['lists', '- '.repeat(4000), '7: The paragraph that starts here contains 4,000 quotations'],
  ['lists with numbers', '1. > '.repeat(2000), '7: The paragraph that starts here contains 4,000 quotations'],
  ['comments', '<!-- '.repeat(501), '7: The paragraph that starts here contains 501 beginnings of comments'],
  ['data', 'a <![CDATA[ '.repeat(501), '7: The paragraph that starts here contains 501 beginnings'],
  ['instructions', 'a <? '.repeat(40_000), '7: The paragraph that starts here contains 40,000 beginnings'],
])('so many %s are said, and not read', (_, markup, sentence) => {
  expect(said(`It rose.\n\n${markup}It fell.`)).toEqual([expect.stringContaining(sentence)]);
});

test.each([
  ['a quotation in quotations', `${'> '.repeat(90)}It rose over the wall.`],
  ['a long rule', '* '.repeat(4000)],
  ['a long rule of hyphens', '-'.repeat(4000)],
  ['comments, a few in each paragraph', '<!-- a note -->It rose.\n\n'.repeat(600)],
  ['a list of many items', '- It rose.\n'.repeat(600)],
])('%s is read', (_, markup) => expect(said(`It rose.\n\n${markup}`)).toEqual([]));
