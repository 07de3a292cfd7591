import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotations } from '../../../src/core/parse/quotations.ts';

const speakers = (...paragraphs: readonly string[]) =>
  quotations(paragraphs)
    .map(({ speaker }) => speaker ?? '–')
    .join(' | ');

describe('who speaks', () => {
  test.each([
    // What stands inside quotation marks speaks never, and goes on with who spoke.
    ['“The harm is done,” said Ada Fenn. “She thinks a hose will do.”', 'Ada Fenn | Ada Fenn'],
    ['“We lost,” said the mayor. “He said so himself.”', 'the mayor | the mayor'],
    // What closes with a full stop takes nothing from the next sentence.
    ['A board official said that it would take “weeks, not months.” But Mr Reed said otherwise.', 'A board official'],
    ['The clerk wrote of “a leak.” Tom Ott said nothing.', 'The clerk'],
    // Inverted, with office and age.
    ['“It holds,” said Ida Penn, 61, the warden of Selby, who built it.', 'Ida Penn, 61, the warden of Selby'],
    ['“It holds,” said a person close to the board.', 'a person close to the board'],
    ['“It holds,” said the Rev. Al Quill.', 'the Rev. Al Quill'],
    ['“It holds,” said Will Dorn. “It will.”', 'Will Dorn | Will Dorn'],
    ['“Why now?” Ada Fenn asked.', 'Ada Fenn'],
    ['“It holds” Ada Fenn said.', 'Ada Fenn'],
    // Verbs of every kind.
    ['Fenn went on to say the wall was “rotten”.', 'Fenn'],
    ['“It holds,” Fenn went on to say.', 'Fenn'],
    ['Fenn began by saying that the wall was “rotten”.', 'Fenn'],
    ['Fenn told reporters that the wall was “rotten”.', 'Fenn'],
    ['Fenn said in a statement that the wall was “rotten”.', 'Fenn'],
    ['In a statement, Fenn said the wall was “rotten”.', 'Fenn'],
    ['Fenn issued a statement saying the wall was “rotten”.', 'Fenn'],
    ['Fenn was quoted as saying the wall was “rotten”.', 'Fenn'],
    ['“It is rotten,” Fenn was quoted as saying.', 'Fenn'],
    ['The wall was described as “rotten” by Ada Fenn.', 'Ada Fenn'],
    ['Ada Fenn: “The wall is rotten.”', 'Ada Fenn'],
    ['Fenn tweets “no more walls”.', 'Fenn'],
    ['Fenn fired back: “Nonsense.”', 'Fenn'],
    ['Fenn left the room, calling it “a mess”.', 'Fenn'],
    ['Fenn left the room and called it “a mess”.', 'Fenn'],
    ['Calling it “a mess,” Ada Fenn left the room.', 'Ada Fenn'],
    ['The wall, Fenn said, was “rotten”.', 'Fenn'],
    ['The “old wall” will fall, Ada Fenn said.', 'Ada Fenn'],
    ['According to the builders, the wall was “rotten”.', 'the builders'],
    ['The wall was “rotten,” according to a report seen by the Post.', 'a report seen by the Post'],
    ['Fenn made the point that walls “never last”.', 'Fenn'],
    ['The report found “no cause for alarm”.', 'The report'],
    // Whose words they are where one says what another says.
    ['Fenn had hope because, in the Post’s words, “walls outlive wardens”.', 'the Post'],
    ['Fenn was hurt by Warden Ida Penn’s conclusion that the wall was “rotten”.', 'Warden Ida Penn'],
    ['Fenn said Ida Penn’s claim that the wall was “rotten” had hurt.', 'Ida Penn'],
    ['Fenn ran what he called “the wall office,” taking “gifts and the like”.', 'he | –'],
    ['Fenn called it “a mess” and “a shame”.', 'Fenn | Fenn'],
    ['Ada Fenn said she feared the wall was “rotten”.', 'Ada Fenn'],
    ['Ada Fenn said that the plan described the wall as “rotten”.', 'Ada Fenn'],
    ['Ada Fenn said “it is rotten,” she said.', 'Ada Fenn'],
    ['After Tom Ott criticised the wall, Ada Fenn said it was “sound”.', 'Ada Fenn'],
    ['Ada Fenn, Tom Ott and Ida Penn said the wall was “sound”.', 'Ada Fenn, Tom Ott and Ida Penn'],
    ['The mayor, with Ada Fenn calling it “a mess”, left.', 'Ada Fenn'],
    // The sentence before, where the quotation stands alone.
    ['Ada Fenn said the wall was rotten. “It will fall.”', 'Ada Fenn'],
  ])('%s', (text, expected) => expect(speakers(text)).toBe(expected));
});

describe('nobody, where it is not certain', () => {
  test.each([
    'A series of tweets on the “old wall” was deleted.',
    'The so-called “old wall” fell.',
    'The reports on the “old wall” are lost.',
    'She was admitted to the “Old Wall” clinic.',
    'Fenn did not use the word “rotten”.',
    'Fenn spoke on “The Long Tide” about walls.',
    'They showed a chart titled “Walls of Selby”.',
    'A man held a sign saying “no more walls”.',
    'Ott met a woman who said the wall was “rotten”.',
    'Ott pointed to reports that Fenn called it “rotten”.',
    '“It is rotten,” Fenn said, according to the Post.',
    'The “old wall” fell on Monday.',
    'The harbour reflected the “old wall”.',
  ])('%s', (text) => expect(speakers(text)).toBe('–'));

  test('nobody speaks across a paragraph in which another speaks', () =>
    expect(speakers('“It holds,” said Ada Fenn.', 'Tom Ott said it does not.', '“We shall see.”')).toBe(
      'Ada Fenn | –',
    ));

  test('but the next paragraph goes on with an open quotation, or with a colon', () => {
    expect(speakers('“It holds,” said Ada Fenn. “It will.', '“And it is cheap.”')).toBe(
      'Ada Fenn | Ada Fenn | Ada Fenn',
    );
    expect(speakers('Ada Fenn wrote in a letter:', '“It holds.”')).toBe('Ada Fenn');
  });

  test('a heading in quotation marks is not what was said before', () =>
    expect(speakers('“It holds,” said Ada Fenn.', '‘No Way Back’')).toBe('Ada Fenn | –'));

  test('in another language', () =>
    expect(quotations(['„Es hält“, sagte Ada Fenn.'], 'de')[0]).not.toHaveProperty('speaker'));
});

const SENTENCES = [
  '“It holds,” said Ada Fenn.',
  'Tom Ott, 61, told the board that it was “rotten”.',
  'He wrote a series of tweets.',
  '“Why?” she asked. “Who knows.”',
  'According to the Post, the wall “fell”.',
  'The “old wall” fell.',
];

test('twice is the same, whatever was read before', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }),
      fc.array(fc.constantFrom(...SENTENCES)),
      (text, other) => {
        const first = quotations(text);
        quotations(other);
        expect(quotations(text)).toEqual(first);
      },
    ),
    { numRuns: 40 },
  ));

test('paragraphs that do not lean on others say the same in any order', () => {
  const own = SENTENCES.map((text) => speakers(text));
  expect(speakers(...SENTENCES.toReversed())).toBe(
    own
      .toReversed()
      .filter((text) => text !== '')
      .join(' | '),
  );
});

test('a text without an end takes no longer than one of its length', () => {
  const begin = performance.now();
  quotations([`“It holds,” ${'said '.repeat(8000)}Fenn. “Yes.”`, `${'“a” said '.repeat(4000)}.`]);
  expect(performance.now() - begin).toBeLessThan(3000);
});

test('who speaks does not depend on what was read before', () => {
  const claim = ["Ott Quillworth's claim that the wall is “rotten” was news to the board."];
  const first = speakers(...claim);
  speakers("“It is rotten,” said Ada Fenn of the wall, and the fault was Quillworth's.");
  expect(speakers(...claim)).toBe(first);
  expect(first).toBe('Ott Quillworth');
});
