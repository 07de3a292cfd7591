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
