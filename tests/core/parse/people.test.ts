import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areDifferent, peopleOf } from '../../../src/core/parse/english/same-person.ts';
import { quotations } from '../../../src/core/parse/quotations.ts';

const one = (...speakers: readonly string[]) => speakers.map((speaker) => peopleOf(speakers).get(speaker)).join(' | ');
const FULL = 'Ada Fenn, 61, the warden of Selby';

describe('one person is one speaker', () => {
  test.each([
    [
      ['Fenn', 'Ms. Fenn', FULL],
      [FULL, FULL, FULL],
    ],
    [
      ['Ada Fenn', 'Mayor Fenn', 'A. Fenn'],
      ['Ada Fenn', 'Ada Fenn', 'Ada Fenn'],
    ],
    [
      ['House Speaker Paul Ott', 'Speaker Ott'],
      ['House Speaker Paul Ott', 'House Speaker Paul Ott'],
    ],
    [
      ['the warden, Ada Fenn', 'Mrs Fenn'],
      ['the warden, Ada Fenn', 'the warden, Ada Fenn'],
    ],
    // Two of one surname: the surname alone is nobody’s.
    [
      ['Ada Fenn', 'Bob Fenn', 'Fenn', 'Mayor Ada Fenn'],
      ['Mayor Ada Fenn', 'Bob Fenn', 'Fenn', 'Mayor Ada Fenn'],
    ],
    [
      ['the mayor', 'Ada Fenn', 'the Post'],
      ['the mayor', 'Ada Fenn', 'the Post'],
    ],
    [
      ['Ada Fenn and Tom Ott', 'Ott'],
      ['Ada Fenn and Tom Ott', 'Ott'],
    ],
  ])('%j', (speakers, expected) => expect(one(...speakers)).toBe(expected.join(' | ')));

  test('in whatever order they are read', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(['Fenn', 'Ms. Fenn', FULL, 'Bob Fenn', 'Ott', 'Tom Ott', 'she']), (speakers) => {
        expect(peopleOf(speakers.toReversed())).toEqual(peopleOf(speakers));
      }),
    ));

  test.each([
    ['Ada Fenn', 'Tom Ott', true],
    ['Ada Fenn', 'Bob Fenn', true],
    ['Ada Fenn', 'Fenn', false],
    ['Ada Fenn', 'the mayor', false],
    ['Ada Fenn', 'she', false],
    ['Ada Fenn', 'Republicans', false],
  ])('%s and %s: two people, %s', (first, second, expected) =>
    expect(areDifferent(first, second, peopleOf([first, second]))).toBe(expected),
  );
});

describe('a pronoun is a person', () => {
  const person = (text: string) => quotations([text]).at(-1)?.person;
  test('who spoke before in the paragraph', () =>
    expect(person('“It holds,” said Ada Fenn. The wall is old. “It will fall,” she said.')).toBe('Ada Fenn'));
  test.each([
    '“It holds,” said Ada Fenn. Her deputy, Ida Penn, came. “It will fall,” she said.',
    '“It holds,” said Mr. Fenn. “It will fall,” she said.',
    '“It will fall,” she said.',
  ])('but not where it may be another: %s', (text) => expect(person(text)).toBeUndefined());
});
