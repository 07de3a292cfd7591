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
