import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/core/parse/front-matter.ts';

const split = (source: string) => splitFrontMatter(source, 'x.md', 'outlet');

test('fields with their lines, and the body with its line', () => {
  const { fields, body, bodyLine, problems } = split('---\noutlet: Post\n\ntitle: "A: b"\n---\n\nText\n');
  expect(Object.fromEntries(fields)).toEqual({ outlet: { value: 'Post', line: 2 }, title: { value: 'A: b', line: 4 } });
  expect([body, bodyLine, problems]).toEqual(['\nText\n', 6, []]);
});

describe('what is wrong is told with its line', () => {
  test.each([
    ['Text', 'no-front-matter', 1],
    ['---\noutlet: Post\n', 'unclosed-front-matter', 1],
    ['---\noutlet: Post\ntitle: a: b\n---\n', 'bad-yaml', 3],
    ['---\noutlet: Post\noutlet: Star\n---\n', 'repeated-field', 3],
    ['---\n- a\n---\n', 'bad-yaml', 2],
    ['---\noutlet: &a x\ntitle: *a\n---\n', 'bad-yaml', 2],
  ])('%j: %s', (source, code, line) => expect(split(source).problems).toMatchObject([{ code, line }]));
});

test('a key may be called as nothing else should', () => {
  const { fields } = split('---\n__proto__: x\nconstructor: y\n---\n');
  expect([...fields.keys()]).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('no front matter is a list of nothing', () => expect(split('---\n---\nText').fields.size).toBe(0));

test.each([
  ['---\noutlet: Post\ntitle: "a\nbyline: b\n---\n', 3],
  ["---\ntitle: 'a\n---\n", 2],
  ['---\noutlet: Post\ntitle: [a, b\n---\n', 3],
])('what is not closed is told where it opens: %j', (source, line) =>
  expect(split(source).problems).toMatchObject([{ code: 'bad-yaml', line }]),
);

test('one slip is told once, two slips are told both', () => {
  expect(split('---\ntitle: a\n byline: b\n---\n').problems).toHaveLength(1);
  expect(split('---\ntitle: a: b\nbyline: @c\n---\n').problems.map(({ line }) => line)).toEqual([2, 3]);
});

test('a date stays the text that was written, and a folded text is one line', () => {
  const { fields } = split('---\npublished: 2021-01-08\nstandfirst: >-\n  one\n  two\n---\n');
  expect([fields.get('published')?.value, fields.get('standfirst')]).toEqual([
    '2021-01-08',
    { value: 'one two', line: 3 },
  ]);
});

test('a line of hyphens in the text does not end it twice', () =>
  expect(split('---\noutlet: Post\n---\nOne\n\n---\n\nTwo')).toMatchObject({ body: 'One\n\n---\n\nTwo', bodyLine: 4 }));

test('a number sign in a value is told, a comment behind it is not', () => {
  const told = split('---\noutlet: Post\ntitle: Kim says policy #1 is sound\nlang: en   # or another\n---\n').problems;
  expect(told).toMatchObject([{ code: 'hidden-comment', line: 3 }]);
  expect(split('---\ntitle: "Policy #1"\n---\n').problems).toEqual([]);
});
