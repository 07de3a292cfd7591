import { describe, expect, test } from 'vitest';
import { authorsIn, withoutBy } from '../../../src/core/text/authors.ts';

/** "Family, Given" for a person, "[Name]" for what stays whole. */
const written = (byline: string): readonly string[] =>
  authorsIn(byline).map((author) =>
    author.kind === 'named'
      ? `[${author.name}]`
      : [author.family, author.given, ...(author.suffix === undefined ? [] : [author.suffix])].join(', '),
  );

describe('the authors of a byline', () => {
  test.each([
    ['By Ann Marsh', ['Marsh, Ann']],
    ['BY ANN MARSH', ['MARSH, ANN']],
    ['Story by Ann Marsh', ['Marsh, Ann']],
    ['Ann B. Marsh', ['Marsh, Ann B.']],
    ['A.B. Marsh', ['Marsh, A.B.']],
    ['R. Marsh', ['Marsh, R.']],
    ['Anna van der Berg', ['van der Berg, Anna']],
    ['Jean-Luc d’Arve', ['d’Arve, Jean-Luc']],
    ['Siân O’Brien-Jones', ['O’Brien-Jones, Siân']],
    ['Tom Hale, Jr.', ['Hale, Tom, Jr.']],
    ['Tom Hale III', ['Hale, Tom, III']],
    ['By Ann Marsh and Tom Hale', ['Marsh, Ann', 'Hale, Tom']],
    ['By Ann Marsh, Tom Hale, and Eva Lund', ['Marsh, Ann', 'Hale, Tom', 'Lund, Eva']],
    ['Ann Marsh, Tom Hale & Eva Lund', ['Marsh, Ann', 'Hale, Tom', 'Lund, Eva']],
    ['Ann Marsh und Tom Hale', ['Marsh, Ann', 'Hale, Tom']],
    ['Ann Marsh with Tom Hale', ['Marsh, Ann', 'Hale, Tom']],
    ['Ann Marsh in Selby and Tom Hale in Larkhaven', ['Marsh, Ann', 'Hale, Tom']],
    ['Ann Marsh, Political Editor', ['Marsh, Ann']],
    ['Ann Marsh and agencies', ['Marsh, Ann', '[agencies]']],
    ['Ann Marsh (Reuters)', ['Marsh, Ann', '[Reuters]']],
    ['Ann Marsh, Northern Wire Service', ['Marsh, Ann', '[Northern Wire Service]']],
  ])('%j', (byline, expected) => expect(written(byline)).toEqual(expected));
});

describe('what is not certain stays as it is printed', () => {
  test.each([
    ['Northern Wire'],
    ['The Editorial Board'],
    ['Associated Press'],
    ['Staff Writer'],
    ['Ministry of Health and Welfare'],
    ['Madonna'],
    ['Xi Jinping'],
    ['Maria Silva Santos'],
    ['Marsh, Ann'],
    ['Marsh and Hale'],
    ['Ann Marsh in Trinidad and Tobago'],
    ['Ann Marsh, Selby'],
    ['Chief political correspondent Ann Marsh'],
    ['ann marsh'],
    ['新华社'],
  ])('%j', (byline) => expect(written(byline)).toEqual([`[${byline}]`]));

  test('an outlet is no person, and neither is an agency that only the article knows', () => {
    expect(authorsIn('Selby Nachrichten', { outlet: 'Selby Nachrichten' })).toEqual([
      { kind: 'named', name: 'Selby Nachrichten' },
    ]);
    expect(authorsIn('Ann Marsh and Tide Water', { agency: 'Tide Water' }).at(-1)).toEqual({
      kind: 'named',
      name: 'Tide Water',
    });
  });
  test('where families are named first, no name is divided', () => {
    expect(authorsIn('Lê Phương', { lang: 'vi' })).toEqual([{ kind: 'named', name: 'Lê Phương' }]);
    expect(authorsIn('Kovács Anna', { lang: 'hu-HU' })).toEqual([{ kind: 'named', name: 'Kovács Anna' }]);
  });
  test('names of several words are told apart, and stay whole', () => {
    expect(written('Anna Giulia Fink and Jan Michael Hale')).toEqual(['[Anna Giulia Fink]', '[Jan Michael Hale]']);
  });
  test('two agencies are two', () => expect(written('AP, Reuters')).toEqual(['[AP]', '[Reuters]']));
  test('no name is no author', () => expect(written('  ')).toEqual([]));
  test('a name that begins with By keeps it', () => expect(withoutBy('Byron Hale')).toBe('Byron Hale'));
});
