import { describe, expect, test } from 'vitest';
import { capitalised, counted, inFigures, inWords, listed, writerOf } from '../../../src/core/text/counting.ts';
import { dateInWords } from '../../../src/core/text/dates.ts';
import { comparisonKey, foldTypography, searchKey } from '../../../src/core/text/fold.ts';
import { sentences } from '../../../src/core/text/sentences.ts';
import { isSlug, slugOf } from '../../../src/core/text/slug.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';
import { wordCount } from '../../../src/core/text/words.ts';

describe('folding', () => {
  test.each([
    ['‘we’ “saw” „it‟ «there»', `'we' "saw" "it" "there"`],
    ['a–b—c−d‑e', 'a-b-c-d-e'],
    ['so\u00adft\u200b ﬁne', 'soft fine'],
    ['no\u00a0break', 'no break'],
    ['‹so› Hawaiʻi ŉ ´ ` ′', "'so' Hawai'i 'n ' ' '"],
  ])('typography: %s', (text, folded) => expect(foldTypography(text)).toBe(folded));

  test('comparing keeps accents, searching does not', () => {
    expect(comparisonKey('CAFÉ')).toBe('café');
    expect(comparisonKey('cafe\u0301')).toBe('café');
    expect(searchKey('Café Straße Øre')).toBe('cafe strasse ore');
    expect(searchKey('が й')).toBe('が и');
  });
});

describe('tokens', () => {
  const words = (text: string): readonly string[] => tokenise(text).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['It cost $1,200 or 3.5% more.', 'It|cost|$1,200|or|3.5%|more|.'],
    ['The U.S.-led talks at 10:30 a.m.', 'The|U.S.|-|led|talks|at|10:30|a.m.'],
    ["didn't O’Neill workers'", "didn't|O’Neill|workers|'"],
    ['in the 1980s, the 20th', 'in|the|1980s|,|the|20th'],
    ['東京は', '東|京|は'],
    ['O‘Neill didn´t, didn`t or didn′t', 'O‘Neill|didn´t|,|didn`t|or|didn′t'],
    ['E\u0301.U. and 5e\u0301', 'E\u0301.U.|and|5e\u0301'],
    ['1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣|🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['👨‍👩‍👧 👍🏽 🇫🇷🇩🇪', '👨‍👩‍👧|👍🏽|🇫🇷|🇩🇪'],
    ['', ''],
  ])('%s', (text, expected) => expect(words(text).join('|')).toBe(expected));

  test('are counted as words without the marks', () => expect(wordCount('“We saw it,” he said at 9:30.')).toBe(7));
});

describe('sentences', () => {
  const cut = (text: string): readonly string[] => sentences(text).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['It rained. It stopped.', ['It rained. ', 'It stopped.']],
    ['Mr. Marsh met Gov. Lee on Jan. 20. He left.', ['Mr. Marsh met Gov. Lee on Jan. 20. ', 'He left.']],
    ['“It rose.” She left.', ['“It rose.” ', 'She left.']],
    ['The U.S. fleet left. J. Lee stayed.', ['The U.S. fleet left. ', 'J. Lee stayed.']],
    ['Really? Yes! So it is.', ['Really? ', 'Yes! ', 'So it is.']],
    ['雨が降った。川が増えた。', ['雨が降った。', '川が増えた。']],
    ['', []],
  ])('%s', (text, expected) => expect(cut(text)).toEqual(expected));
});

test.each([
  ['“The river’s banks”, at U.S. 20% — and more', 'the-rivers-banks-at-us-20'],
  ['Élan vital', 'elan-vital'],
  ['Hawaiʻi’s and Hawai‘i’s', 'hawaiis-and-hawaiis'],
  ['one two three four five six seven', 'one-two-three-four-five-six'],
  ['Internationalisation of telecommunications infrastructure and more', 'internationalisation-of-telecommunications'],
  ['雨'.repeat(60), '雨'.repeat(56)],
  ['“…”', ''],
])('slug of %s', (text, slug) => expect(slugOf(text)).toBe(slug));

test.each(['a', 'jan-8', '2021'])('%s is a slug', (name) => expect(isSlug(name)).toBe(true));
test.each(['', 'A', 'a--b', '-a', 'a_b', 'é', '..', 'a/b'])('%j is none', (name) => expect(isSlug(name)).toBe(false));

test('numbers and lists in words', () => {
  expect([inWords(0), inWords(10), inWords(11), inFigures(1234567)]).toEqual(['no', 'ten', '11', '1,234,567']);
  expect([counted(1, 'word'), counted(2, 'word'), counted(2, 'story', 'stories')]).toEqual([
    'one word',
    'two words',
    'two stories',
  ]);
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(capitalised('four paragraphs')).toBe('Four paragraphs');
});

test.each([
  ['2021-01-08', '8 January 2021'],
  ['2021-01-08T09:30:00Z', '8 January 2021, 09:30 UTC'],
  ['2021-01-08T09:30:00+02:00', '8 January 2021, 09:30 UTC+02:00'],
  ['soon', 'soon'],
])('the date %s', (iso, words) => expect(dateInWords(iso)).toBe(words));

test('numbers of one sentence are all in words or all in figures', () => {
  expect([8, 10].map(writerOf([8, 10]))).toEqual(['eight', 'ten']);
  expect([8, 12].map(writerOf([8, 12]))).toEqual(['8', '12']);
});
