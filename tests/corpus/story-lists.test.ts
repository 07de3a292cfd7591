import { describe, expect, test } from 'vitest';
import type { Story } from '../../src/core/model.ts';
import { busiest, listPages, outletsOf, STORIES_ON_A_PAGE } from '../../src/corpus/story-lists.ts';

/** A story in which only the outlets matter. */
function story(id: string, ...outlets: readonly string[]): Story {
  const articles = outlets.map((outlet, index) => ({
    id: `article-${index}`,
    label: outlet,
    outlet,
    lang: 'en',
    paragraphs: [],
  }));
  return { id, title: id, relation: 'outlets', articles, note: [] };
}
const many = (count: number): readonly Story[] =>
  Array.from({ length: count }, (_, n) => story(`s${n}`, `Paper ${n % 40}`));

describe('pages of a list', () => {
  test.each([
    [0, 1],
    [1, 1],
    [3, 1],
    [STORIES_ON_A_PAGE, 1],
    [STORIES_ON_A_PAGE + 1, 2],
    [2000, Math.ceil(2000 / STORIES_ON_A_PAGE)],
  ])('%i stories fill %i pages, each once and in order', (count, pages) => {
    const stories = many(count);
    const cut = listPages(stories);
    expect(cut.map(({ number, of }) => [number, of])).toEqual(Array.from({ length: pages }, (_, n) => [n + 1, pages]));
    expect(cut.flatMap((page) => page.stories)).toEqual(stories);
    expect(Math.max(...cut.map((page) => page.stories.length))).toBeLessThanOrEqual(STORIES_ON_A_PAGE);
  });
});

describe('outlets', () => {
  test('are in order of name, each with its stories in order, once however many articles it printed', () => {
    const stories = [story('one', 'Post', 'Courier'), story('two', 'Courier'), story('three', 'Courier', 'Courier')];
    expect(outletsOf(stories).map(({ name, slug, stories: own }) => [name, slug, own.map(({ id }) => id)])).toEqual([
      ['Courier', 'courier', ['one', 'two', 'three']],
      ['Post', 'post', ['one']],
    ]);
  });

  test('never share an address, and one of signs alone has one', () => {
    const slugs = outletsOf([story('one', 'The Post', 'The Post!', 'the post', '!!!', '???', 'Outlet')]).map(
      ({ slug }) => slug,
    );
    expect(new Set(slugs).size).toBe(6);
    expect(slugs.every((slug) => /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(slug))).toBe(true);
  });

  test('of 2,000 stories hold each story once', () => {
    const outlets = outletsOf(many(2000));
    expect(outlets).toHaveLength(40);
    expect(outlets.reduce((sum, { stories }) => sum + stories.length, 0)).toBe(2000);
  });

  test('that printed most are listed by name', () => {
    const stories = [
      story('1', 'Alpha'),
      story('2', 'Beta'),
      story('3', 'Beta'),
      story('4', 'Gamma'),
      story('5', 'Gamma'),
    ];
    expect(busiest(outletsOf(stories), 2).map(({ name }) => name)).toEqual(['Beta', 'Gamma']);
  });
});
