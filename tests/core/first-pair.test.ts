import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { collate } from '../../src/core/collate/collate.ts';
import type { Collation, Story } from '../../src/core/model.ts';
import { plainSummary, summaryOf } from '../../src/core/view/summary.ts';
import { LEXICON } from '../../src/corpus/lexicon.ts';
import { readContent } from '../../src/corpus/read-content.ts';

let story: Story;
let collation: Collation;
beforeAll(async () => {
  const { stories, problems } = await readContent(fileURLToPath(new URL('../../content', import.meta.url)));
  expect(problems).toEqual([]);
  const found = stories.find(({ id }) => id === 'kim-party-congress');
  if (found === undefined) throw new Error('The first story is gone.');
  story = found;
  const [a, b] = story.articles;
  if (a === undefined || b === undefined) throw new Error('The first story has no two articles.');
  collation = collate(story, a, b, LEXICON);
});

describe('the two articles', () => {
  test('stand in the order that the story states, under the labels that they state', () =>
    expect(story.articles.map(({ id, label }) => [id, label])).toEqual([
      ['making-a-difference', 'Making A Difference'],
      ['jan-8', '8 January 2021'],
    ]));

  test('have the records that were captured', () =>
    expect(story.articles.map(({ paragraphs }) => paragraphs.map(({ kind }) => kind[0]).join(''))).toEqual([
      'hspppppppppp',
      'ppppcppppcpppp',
    ]));

  test('keep their mistakes', () => {
    const text = story.articles[0]?.paragraphs.map((paragraph) => paragraph.text).join('\n');
    expect(text).toContain('may reach out South Korea first');
    expect(text).toContain('body which review past projects');
  });

  test('hold no page furniture', () => {
    const text = JSON.stringify(story);
    for (const furniture of ['Advertisement', 'info_icon', 'Something went wrong'])
      expect(text).not.toContain(furniture);
  });
});

describe('their collation', () => {
  /** Body paragraphs of the first article, counted from 1, for a bead that holds them. */
  const bodyOf = (indices: readonly number[]): readonly number[] => indices.map((index) => index - 1);

  test('calls no paragraph of the body moved', () =>
    expect(collation.passages.filter(({ moved }) => moved)).toEqual([]));

  test('recognises the second, fifth, sixth and seventh as split, the sixth around a caption', () => {
    const split = collation.passages.filter(({ a, b }) => a.length === 1 && b.length > 1);
    expect(split.map(({ a }) => bodyOf(a)[0])).toEqual([2, 5, 6, 7]);
    const [first = 0, last = 0] = split[2]?.b ?? [];
    expect(last - first).toBe(2);
    expect(collation.b.paragraphs[first + 1]?.kind).toBe('caption');
  });

  test('has two paragraphs only in the first, two captions only in the second', () => {
    const { only, carried } = collation.tally;
    expect(only).toEqual({ a: { headline: 1, standfirst: 1, paragraph: 2 }, b: { caption: 2 } });
    expect(carried).toEqual({ a: { paragraph: 8 }, b: { paragraph: 12 } });
    const onlyA = collation.passages.filter(({ kind }) => kind === 'only-a').map(({ a }) => bodyOf(a)[0]);
    expect(onlyA).toEqual([-1, 0, 8, 9]);
  });

  test('calls three changes substance, and all others style', () => {
    const changes = collation.passages.flatMap((passage) => passage.changes);
    const heard = changes.filter(({ group }) => group !== 'style');
    expect(heard.map(({ kind, a, b }) => [kind, a.text.trim().slice(0, 26), b.text.trim()])).toEqual([
      ['date', 'Thursday', ''],
      ['addition', '', 'to'],
      ['omission', 'The stalled Kim-Trump dipl', ''],
    ]);
    expect(changes.length).toBeGreaterThan(25);
  });

  test('does not call a quotation one article’s own that the other prints in another passage', () => {
    // The standfirst of the first repeats words that both print below.
    expect(
      collation.quotations.filter(({ kind }) => kind !== 'verbatim').map(({ kind, a }) => [kind, a?.paragraph]),
    ).toEqual([['elsewhere', 1]]);
    expect(plainSummary(summaryOf(collation))).toContain('No quotation was altered.');
  });

  test('says so in words', () =>
    expect(plainSummary(summaryOf(collation))).toContain(
      'Eight of ten paragraphs of Making A Difference also appear in 8 January 2021.',
    ));
});
