import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../src/core/search/manifest.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
import { packed, unpacked } from '../../../src/core/search/postings.ts';
import type { SearchIndex } from '../../../src/core/search/search-index.ts';
import { shardsOf } from '../../../src/core/search/shards.ts';
import { IN_PIECES, indexOf, opened } from './opened.ts';

const NAMES = 'Aldersby Brindle Cotham Dunmore Elsted Farley Gresham Holt Ilmer Jarrow Kelso Lydd'.split(' ');
const REPORTS = Array.from({ length: 300 }, (_, k) => {
  const [one, two] = [NAMES[k % 12], NAMES[(k * 7 + 5) % 12]];
  return `The council of ${one} said on day${k} that the road to ${two} would be open again by number${k * 3}.`;
});

describe('packed numbers', () => {
  test.each([[[]], [[0]], [[0, 1, 2]], [[5, 37, 38, 70_000, 99_999]]])('%j come back', (numbers) =>
    expect(unpacked(packed(numbers))).toEqual(numbers),
  );
  test('neighbours cost a letter each', () => expect(packed([3, 4, 5, 20])).toHaveLength(4));
});

describe('shards', () => {
  test('are the same for the same texts, to the byte', () =>
    expect([...shardsOf(indexOf(REPORTS))]).toEqual([...shardsOf(indexOf([...REPORTS]))]));

  test('of a small archive are one file', () => {
    const files = shardsOf(indexOf(REPORTS.slice(0, 20)));
    expect([...files.keys()]).toEqual(['manifest']);
  });

  test('a search in a large one reads a few of them, and never the whole', async () => {
    const asked: string[] = [];
    const index = indexOf(REPORTS);
    const { results } = await opened(index, IN_PIECES, asked).search('said on day77 that the road');
    expect(results[0]).toMatchObject({ paragraph: 'p-77', verdict: 'exact' });
    const all = shardsOf(index, IN_PIECES).size;
    expect(all).toBeGreaterThan(200);
    expect(asked.length).toBeLessThan(all / 5);
    expect(asked[0]).toBe('manifest');
  });

  test('what was read once is not asked for again', async () => {
    const asked: string[] = [];
    const { search } = opened(indexOf(REPORTS), IN_PIECES, asked);
    await search('said on day77 that the road');
    const before = asked.length;
    await search('said on day77 that the road');
    expect(asked.length).toBe(before);
  });

  test('say with what each begins, in order', () => {
    const { words, forward, backward } = JSON.parse(
      shardsOf(indexOf(REPORTS), IN_PIECES).get('manifest') ?? '',
    ) as Manifest;
    for (const firsts of [words, forward, backward]) {
      expect(firsts[0]).toBe('');
      expect(firsts).toEqual(firsts.toSorted());
      expect(new Set(firsts).size).toBe(firsts.length);
    }
  });
});

describe('a shard that does not come', () => {
  const files = shardsOf(indexOf(REPORTS), IN_PIECES);
  const load = (isThere: (name: string) => boolean) =>
    openSearch(async (name) => {
      if (!isThere(name)) throw new Error('gone');
      return JSON.parse(files.get(name)!) as unknown;
    });

  test('is counted in the answer, which has what could be read', async () => {
    const { results, unread } = await load((name) => !name.startsWith('t')).search('said on day77 that');
    expect(results).toEqual([]);
    expect(unread).toBeGreaterThan(0);
  });

  test('is asked for again by the next question', async () => {
    let isThere = false;
    const { search } = load((name) => isThere || !name.startsWith('t'));
    expect((await search('said on day77 that')).results).toEqual([]);
    isThere = true;
    expect((await search('said on day77 that')).results[0]?.paragraph).toBe('p-77');
  });

  test('without the manifest there is no answer, but an error', () =>
    expect(load(() => false).search('said')).rejects.toThrow('gone'));
});

describe('filters', () => {
  const story = (id: string, date: string) => ({
    id,
    title: id,
    date,
    articles: [
      { id: 'courier', label: 'Courier', lang: 'en', outlet: 'Courier', published: `${date}T08:00:00Z` },
      { id: 'post', label: 'Post', lang: 'en', outlet: 'Post' },
    ],
  });
  const text = '“The bridge will open again in spring,” Mayor Holt said on Friday.';
  const printing = (article: number, id: string) => ({
    article,
    path: `#${id}`,
    at: 0,
    paragraphs: [{ id, kind: 'paragraph' as const, text, quoted: [{ start: 1, end: 38, speaker: 'Mayor Holt' }] }],
  });
  const index: SearchIndex = {
    stories: [story('bridge', '2026-03-01'), story('spring', '2026-05-01')],
    matters: [
      { story: 0, printings: [printing(0, 'b-courier'), printing(1, 'b-post')] },
      { story: 1, printings: [printing(1, 's-post')] },
    ],
  };
  const { search, facets } = opened(index, IN_PIECES);
  const found = async (query: string, filters: object) =>
    (await search(query, filters)).results.map(({ paragraph }) => paragraph).toSorted();

  test.each([
    ['nothing', {}, ['b-courier', 's-post']],
    ['a story', { story: 'spring' }, ['s-post']],
    ['an article of a story', { story: 'bridge', articles: ['post'] }, ['b-post']],
    ['an outlet', { outlet: 'Courier' }, ['b-courier']],
    ['a date on', { from: '2026-04-01' }, ['s-post']],
    ['a date until', { to: '2026-03-01' }, ['b-courier']],
    ['a speaker', { speaker: 'holt' }, ['b-courier', 's-post']],
    ['a speaker who said nothing', { speaker: 'marsh' }, []],
    ['a story that is not there', { story: 'tunnel' }, []],
  ])('keep to %s', async (_what, filters, expected) =>
    expect(await found('bridge will open again', filters)).toEqual(expected),
  );

  test('quoted speech only: words beside the quotation are kept out', async () => {
    expect(await found('mayor holt said on friday', { quoted: true })).toEqual([]);
    expect(await found('mayor holt said on friday', {})).toHaveLength(2);
    expect(await found('open again in spring', { quoted: true })).toHaveLength(2);
  });

  test('the other wordings of the passage come along all the same', async () => {
    const { results } = await search('bridge will open again', { outlet: 'Post', story: 'bridge' });
    expect(results[0]?.wordings.map(({ article }) => article)).toEqual(['courier', 'post']);
  });

  test('what there is to filter by is told', async () => {
    const { facets: lists, speakers } = await facets();
    expect(lists.stories.map(({ id }) => id)).toEqual(['bridge', 'spring']);
    expect(speakers.map(([name]) => name)).toEqual(['Mayor Holt']);
  });
});
