import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import { type CheckedQuotation, checkedQuotation } from '../../../src/core/search/check-quotation.ts';
import { withDifferences } from '../../../src/core/search/differences.ts';
import { searchIndexOf } from '../../../src/core/search/search-index.ts';
import { readContent } from '../../../src/corpus/read-content.ts';
import { opened } from './opened.ts';

let search: ReturnType<typeof opened>['search'];

beforeAll(async () => {
  const { stories } = await readContent(fileURLToPath(new URL('../../../content', import.meta.url)));
  const searched = stories.map((story) => ({
    story,
    collations: story.articles.flatMap((a, k) => story.articles.slice(k + 1).map((b) => collate(story, a, b))),
  }));
  search = opened(searchIndexOf(searched, (story, _a, _b, id) => `${story.id}/#${id}`)).search;
});

async function checked(quotation: string): Promise<CheckedQuotation> {
  return checkedQuotation(quotation, await search(`${quotation} `));
}

/** What each article makes of it: `verbatim`, or with a star where only house style differs. */
const verdicts = ({ stories }: CheckedQuotation) =>
  stories.flatMap(({ articles }) => articles.map(({ verdict, styleOnly }) => verdict + (styleOnly ? '*' : '')));

describe('a quotation', () => {
  test.each([
    ['as both print it', 'caused by an economy battered by pandemic-related border closings', ['verbatim', 'verbatim']],
    ['with other marks', '"Multiple crises" caused by an economy', ['verbatim', 'verbatim']],
    ['in the house style of one', 'a series of natural disasters and U.S.-led sanctions', ['verbatim', 'altered*']],
    ['in one article alone', 'Ties between the Koreas once flourished', ['verbatim', 'absent']],
    ['with another word', 'caused by an army battered by pandemic-related border closings', ['altered', 'altered']],
    [
      'with more than the sentence that was printed',
      'new priorities and reshuffle top officials, while everybody slept soundly after that',
      ['truncated', 'truncated'],
    ],
    [
      'with other words where the sentence goes on',
      'conciliatory gestures toward Seoul and everybody slept soundly after that',
      ['altered', 'altered'],
    ],
  ])('%s', async (_how, quotation, expected) => expect(verdicts(await checked(quotation))).toEqual(expected));

  test('is verbatim over the border of two paragraphs, however the other article divides them', async () => {
    const over =
      'addressed a major political conference for the third consecutive day. State media said Mr Kim also reviewed relations';
    expect(verdicts(await checked(over))[1]).toBe('verbatim');
    // These two do not follow one another.
    const apart = 'on what steps he said he wanted to take. The congress is the party’s top decision-making body';
    expect(verdicts(await checked(apart))).not.toContain('verbatim');
  });

  test('is compared word for word', async () => {
    const { stories } = await checked('caused by an army battered by pandemic-related border closings');
    const stretches = stories[0]?.articles[0]?.stretches.map(({ kind, text, group }) => [kind, text, group]);
    expect(stretches).toEqual([
      ['both', 'caused by an ', undefined],
      ['quotation', 'army', 'substance'],
      ['article', 'economy', 'substance'],
      ['both', ' battered by pandemic-related border closings', undefined],
    ]);
  });

  test('is linked to its paragraph, and to none where it is absent', async () => {
    const { stories } = await checked('Ties between the Koreas once flourished');
    expect(stories[0]?.articles.map(({ path }) => path)).toEqual([
      expect.stringContaining('#ties-between-the-koreas-once-flourished'),
      undefined,
    ]);
  });

  test.each(['zebras quietly knit umbrellas', '…', ''])('%j that nobody printed is in no story', async (quotation) => {
    const { stories, near } = await checked(quotation);
    expect(stories).toEqual([]);
    expect(near).toBeUndefined();
  });
});

test('differences between the wordings are those of the comparison, sorted into style and substance', async () => {
  const [result] = (await search('a series of natural disasters and')).results;
  const differs = withDifferences(result!).wordings.map(({ paragraphs }) =>
    paragraphs.flatMap(({ text, differs: ranges = [] }) =>
      ranges.map(({ start, end, group }) => `${text.slice(start, end).trim()} ${group}`),
    ),
  );
  expect(differs[0]).toContain('U.S. style');
  expect(differs[1]).toEqual(expect.arrayContaining(['US style', 'Mr style']));
});

test('of two wordings each counts all changes between them, also those in which it prints nothing', async () => {
  const [result] = (await search('a series of natural disasters and')).results;
  const [one, other] = withDifferences(result!).wordings;
  expect(one?.changes).toEqual(other?.changes);
  expect(other?.changes?.length).toBeGreaterThan(0);
});
