import { describe, expect, test } from 'vitest';
import { badNames, tooLong } from './sizes.ts';
import { sourceFiles } from './source-files.ts';

const files = await sourceFiles();

describe('sizes', () => {
  test('no file is longer than a room allows', () => expect(tooLong(files)).toEqual([]));

  test.each([
    ['src/core/text/x.ts', 210],
    ['src/components/X.astro', 90],
    ['src/styles/x.css', 300],
  ])('a line too many is seen: %s', (path, most) => {
    expect(tooLong([{ path, text: 'x\n'.repeat(most) }])).toEqual([]);
    expect(tooLong([{ path, text: 'x\n'.repeat(most + 1) }])).toEqual([
      `${path} has ${most + 1} lines, and ${most} is the most`,
    ]);
  });
});

describe('names', () => {
  test('every file has one that says what it holds, in kebab-case', () => expect(badNames(files)).toEqual([]));

  test.each([
    ['src/core/utils/x.ts', 'has a name that says nothing'],
    ['src/core/text/helpers.ts', 'has a name that says nothing'],
    ['src/lib/x.ts', 'has a name that says nothing'],
    ['src/core/text/slugOf.ts', 'is not in kebab-case'],
    ['src/core/text/Slug.ts', 'is not in kebab-case'],
    ['src/components/note.astro', 'is not in kebab-case'],
  ])('a bad one is seen: %s', (path, what) => expect(badNames([{ path, text: '' }])).toEqual([`${path} ${what}`]));

  test.each(['src/core/text/slug.ts', 'src/pages/[story]/index.astro', 'src/components/Note.astro', 'src/env.d.ts'])(
    'a good one is not complained of: %s',
    (path) => expect(badNames([{ path, text: '' }])).toEqual([]),
  );
});
