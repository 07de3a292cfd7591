import { describe, expect, test } from 'vitest';
import { mattersOf } from '../../../src/core/story/matters.ts';
import { collationsOf, storyOf } from './story-of.ts';

/** The rows of a story whose articles print these paragraphs, between two that all print: each as the letters of its articles. */
function rowsOf(...printings: readonly (readonly string[])[]): readonly string[] {
  const before = 'The council of Sandmouth met behind closed doors for most of the night.';
  const after = 'A vote on the new harbour wall is expected before the end of the winter.';
  const story = storyOf(printings.map((paragraphs) => [before, ...paragraphs, after]));
  const rows = mattersOf(story, collationsOf(story)).map(({ printings: ps }) =>
    ps.map(({ article, paragraphs }) => 'pqrs'[article]! + (paragraphs.length > 1 ? paragraphs.length : '')).join(''),
  );
  const all = 'pqrs'.slice(0, printings.length);
  expect([rows[0], rows.at(-1)]).toEqual([all, all]);
  return rows.slice(1, -1).sort();
}

describe('a row never joins', () => {
  test('what one person did with what another did', () =>
    expect(
      rowsOf(
        ['Reed denied that he had seen the report of the harbour master.'],
        ['Reed denied that he had seen the report of the harbour master.'],
        ['Hale denied that he had seen the report of the harbour master.'],
      ),
    ).toEqual(['pq', 'r']));

  test('two people in one stock text, though each article has only one of them', () =>
    expect(
      rowsOf(
        ['Reed denied the claims.'],
        ['Hale denied the claims.'],
        ['Reed denied the claims.', 'Hale denied the claims.'],
      ),
    ).toEqual(['pr', 'qr']));

  test('results of different places and figures', () =>
    expect(
      rowsOf(
        ['Polling in Ostby: Greens 41, Liberals 22, turnout 63.'],
        ['Counting at Marrow: Socialists 12, others 9, spoilt 4.'],
        ['Polling in Ostby: Greens 41, Liberals 22, turnout 63.'],
      ),
    ).not.toContain('pqr'));
});

describe('a row joins', () => {
  test('one text with another figure', () =>
    expect(
      rowsOf(
        ['Fourteen people were treated for smoke on the quay.'],
        ['Thirteen people were treated for smoke on the quay.'],
        ['Fourteen people were treated for smoke on the quay.'],
      ),
    ).toEqual(['pqr']));

  test('one name in two spellings, and with a title', () =>
    expect(
      rowsOf(
        ['Mr. Qassem denied that he had seen the report.'],
        ['Qasem denied that he had seen the report.'],
        ['Ali Qassem denied that he had seen the report.'],
      ),
    ).toEqual(['pqr']));

  test('a name with a description', () =>
    expect(
      rowsOf(
        ['Reed denied that he had seen the report of the harbour master.'],
        ['The mayor denied that he had seen the report of the harbour master.'],
        ['Reed denied that he had seen the report of the harbour master.'],
      ),
    ).toEqual(['pqr']));

  test('one matter in other words and another order of names', () =>
    expect(
      rowsOf(
        ['Reed met Hale on the quay to speak about the wall that was washed away.'],
        ['Hale met Reed on the quay to speak about the wall that was washed away.'],
        ['Reed met Hale on the quay to speak about the wall that was washed away.'],
      ),
    ).toEqual(['pqr']));
});
