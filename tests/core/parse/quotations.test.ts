import { describe, expect, test } from 'vitest';
import { quotations } from '../../../src/core/parse/quotations.ts';

describe('who said it', () => {
  test.each([
    ['“The dam will hold,” said Ann Hale, who built it.', 'Ann Hale', 'said'],
    ['“The dam will hold,” Ann Hale said in a statement.', 'Ann Hale', 'said'],
    ['“The dam will hold,” spokesman Ian Dale told reporters.', 'spokesman Ian Dale', 'told'],
    ['“The dam will hold,” Mr. Dale said.', 'Mr. Dale', 'said'],
    ['“The dam will hold,” she added.', 'she', 'added'],
    ['Ann Hale said: “The dam will hold.”', 'Ann Hale', 'said'],
    ['On Monday, the ministry said the dam was “quite safe”.', 'the ministry', 'said'],
    ['Hale was quick to take the blame and called it “a mistake”.', 'Hale', 'called'],
    ['The dam will hold “for a hundred years,” according to the builders.', 'the builders', 'according to'],
    ["'The dam will hold,' said Ann Hale.", 'Ann Hale', 'said'],
    // Who it is may stand between the name and the verb.
    ['Ann Hale, the mayor of Selby, said the dam was “sound”.', 'Ann Hale, the mayor of Selby', 'said'],
    ['Tom Ott, 61, said: “The dam will hold.”', 'Tom Ott, 61', 'said'],
    ['The mayor, Ann Hale, said the dam was “sound”.', 'The mayor, Ann Hale', 'said'],
    [
      'The river board’s chief engineer, Tom Ott, called it “sound”.',
      'The river board’s chief engineer, Tom Ott',
      'called',
    ],
    ['Ann Hale, who built the dam, said it was “sound”.', 'Ann Hale', 'said'],
    ['The firm, which employs 250 people, said it was “sorry”.', 'The firm', 'said'],
    ['The report, published on Monday, said the dam was “unsafe”.', 'The report', 'said'],
    ['After the vote, Ms Hale, 45, told the board: “It is time.”', 'Ms Hale, 45', 'told'],
    ['Usually, Ann Hale, the mayor, said “no”.', 'Ann Hale, the mayor', 'said'],
    // A subject of many words is no subject and a verb.
    ['A spokesman for the ministry said it was “untrue”.', 'A spokesman for the ministry', 'said'],
    ['Her family called her “a bright spark”.', 'Her family', 'called'],
  ])('%s', (text, speaker, verb) => expect(quotations([text])).toMatchObject([{ speaker, verb }]));

  test('no speaker is made up where none is stated', () => {
    const [quotation] = quotations(['A sign over the door reads “no entry” in red.']);
    expect(quotation).toMatchObject({ words: 'no entry' });
    expect(quotation).not.toHaveProperty('speaker');
  });

  test('who spoke goes on speaking in the same paragraph', () =>
    expect(quotations(['“It held,” Hale said. “It will hold again.”']).map(({ speaker }) => speaker)).toEqual([
      'Hale',
      'Hale',
    ]));

  test('also inside single straight marks', () =>
    expect(quotations(["'It held,' said Hale. 'It will hold again.'"]).map(({ speaker }) => speaker)).toEqual([
      'Hale',
      'Hale',
    ]));

  test('though that is described at length: the quotation before is nobody', () => {
    const text = '“We have never seen the water rise,” said Ann Hale, who runs the mill. “It took an hour.”';
    expect(quotations([text]).map(({ speaker }) => speaker)).toEqual(['Ann Hale', 'Ann Hale']);
  });

  test('and in the next, where that is nothing but a quotation', () => {
    const found = quotations(['“It held,” Hale said. “It will hold again.', '“And it is cheap.”', 'It rained.']);
    expect(found.map(({ paragraph, closed, speaker }) => [paragraph, closed, speaker])).toEqual([
      [0, true, 'Hale'],
      [0, false, 'Hale'],
      [1, true, 'Hale'],
    ]);
  });
});

test('the range leaves out the marks', () => {
  const text = 'He said “stop” twice.';
  const [quotation] = quotations([text]);
  expect(text.slice(quotation?.start, quotation?.end)).toBe('stop');
});
