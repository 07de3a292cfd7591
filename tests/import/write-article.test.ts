import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/core/parse/front-matter.ts';
import { writeArticle } from '../../src/import/write-article.ts';

const FACTS = { outlet: 'The Courier', title: 'The river fell', byline: 'Ann Marsh', url: 'https://courier.example/x' };
const again = (before: string) => writeArticle(FACTS, [{ kind: 'paragraph', text: 'It fell.', inlines: [] }], before);

test('an article that is imported again keeps what the page does not state: former names, comments, other fields', () => {
  const before = `---
# Checked with the library on Friday.
outlet: Courier # as its readers say
title: "The river rose"
agency: AP
aliases: [courier-first, 'courier-second']
# The desk asked for it.
lang: en-GB
---

It rose.
`;
  expect(again(before)).toBe(`---
# Checked with the library on Friday.
outlet: Courier # as its readers say
title: "The river fell"
url: https://courier.example/x
byline: Ann Marsh
agency: AP
aliases: [ courier-first, 'courier-second' ]
# The desk asked for it.
lang: en-GB
---

It fell.
`);
});

test('what YAML would read as something else stays text', () => {
  const written = writeArticle({ ...FACTS, title: 'yes: 12 #3' }, [], again('---\noutlet: X\n---\n\nIt rose.\n'));
  expect(splitFrontMatter(written, 'x.md', 'outlet').fields.get('title')?.value).toBe('yes: 12 #3');
});

test('front matter in which nothing changes stays to the letter', () => {
  const front = `---\noutlet:   X\ntitle: The river fell\nbyline: Ann Marsh\nurl:  'https://courier.example/x'\naliases: [a,b]\n---\n`;
  expect(again(`${front}\nIt rose.\n`)).toBe(`${front}\nIt fell.\n`);
});
