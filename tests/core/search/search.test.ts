import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Story } from '../../../src/core/model.ts';
import { foldedWords } from '../../../src/core/search/folded-words.ts';
import type { openSearch } from '../../../src/core/search/open-search.ts';
import { searchIndexOf } from '../../../src/core/search/search-index.ts';
import { alike } from '../../../src/core/search/typing-mistakes.ts';
import { vocabulary } from '../../../src/core/search/vocabulary.ts';
import { readContent } from '../../../src/corpus/read-content.ts';
import { indexOf, opened } from './opened.ts';

type Search = ReturnType<typeof openSearch>['search'];
let stories: readonly Story[];
let search: Search;

function collationsOf(story: Story) {
  return story.articles.flatMap((a, k) => story.articles.slice(k + 1).map((b) => collate(story, a, b)));
}

beforeAll(async () => {
  const folders = ['../../../content', '../../fixtures/good'];
  const read = await Promise.all(folders.map((path) => readContent(fileURLToPath(new URL(path, import.meta.url)))));
  stories = read.flatMap((content) => content.stories);
  const index = searchIndexOf(
    stories.map((story) => ({ story, collations: collationsOf(story) })),
    (story, a, b, id) => `${story.id}/${b === undefined ? '' : `${a.id}-vs-${b.id}/`}#${id}`,
  );
  search = opened(index).search;
});

const PARTLY_PRINTED =
  'Reporters who had waited for hours wrote that the congress is the party’s top decision-making body which review past projects';

const marked = async (query: string): Promise<readonly string[]> => {
  const [result] = (await search(query)).results;
  return result?.found.map(({ start, end }) => result.text.slice(start, end)) ?? [];
};

describe('finding', () => {
  test.each([
    ['word for word', 'reshuffle top officials', 'exact'],
    ['with straight quotes and another case', `"MULTIPLE CRISES" CAUSED BY AN ECONOMY`, 'exact'],
    ['with other dashes', 'battered by pandemic–related border closings', 'exact'],
    ['with an accent too many', 'réshuffle töp officials', 'exact'],
    ['with the contraction of the other outlet', 'did not elaborate on what steps', 'exact'],
    ['with the full stops left out', 'disputes over US-led sanctions on the North', 'exact'],
    ['with mistakes of typing', 'resufle top oficials', 'close'],
    ['with a word replaced', 'a series of natural catastrophes and US-led sanctions', 'close'],
    ['with a word left out', 'lay new priorities and reshuffle top officials', 'close'],
    ['with the inner marks of words left out', 'disputes over U S led sanctions on the North', 'close'],
    ['in part, with words that nobody printed before it', PARTLY_PRINTED, 'close'],
    ['in another order', 'sanctions led US and disasters natural', 'words'],
    ['by a few words that stand apart', 'Vietnam denuclearization rebuttal', 'words'],
  ])('%s: %s', async (_how, query, verdict) => {
    const [result] = (await search(query)).results;
    expect(result?.story).toBe('kim-party-congress');
    expect(result?.verdict).toBe(verdict);
  });

  test('brings the wording of both articles, each with its row and the words found', async () => {
    const [result] = (await search('conciliatory gestures toward Seoul')).results;
    expect(result?.wordings.map(({ article, paragraphs }) => [article, paragraphs.length])).toEqual([
      ['making-a-difference', 1],
      ['jan-8', 2],
    ]);
    expect(result?.partners.length).toBeGreaterThan(0);
    for (const { path, paragraphs } of result?.wordings ?? []) {
      expect(path).toContain('/making-a-difference-vs-jan-8/#');
      const found = paragraphs.flatMap(({ text, found: ranges }) =>
        ranges.map(({ start, end }) => text.slice(start, end)),
      );
      expect(found).toEqual(['conciliatory gestures toward Seoul']);
    }
  });

  test('finds a quotation across the border of a split paragraph', async () => {
    const [result] = (await search('what steps he said he wanted to take. Observers had expected Mr Kim to use'))
      .results;
    expect(result).toMatchObject({ article: 'jan-8', verdict: 'exact' });
  });

  test('finds a long quotation whole', async () => {
    const text = stories[0]?.articles[0]?.paragraphs[8]?.text ?? '';
    expect(text.length).toBeGreaterThan(250);
    expect((await search(text)).results[0]).toMatchObject({ verdict: 'exact', text });
  });

  test('a word that is still being typed stands for every word that it begins', async () => {
    expect((await search('reshuffle top offic')).results[0]?.story).toBe('kim-party-congress');
    expect((await search('reshuffle top offic ')).results[0]?.verdict).not.toBe('exact');
  });

  test('marks the words as printed', async () => {
    expect(await marked('"nation\'s ties" with the outside')).toEqual(["nation's ties with the outside"]);
    expect(await marked('U S led')).toEqual(['U.S.-led']);
    expect(await marked('caused by ruined economy battered')).toEqual(['caused by', 'economy battered']);
  });

  test('of words that stand apart the light ones are not marked alone', async () => {
    expect(await marked('the thug to the denuclearisation')).toEqual(['thug', 'denuclearisation']);
  });

  test('finds each of several paragraphs that are pasted together', async () => {
    const pasted = stories[0]?.articles[0]?.paragraphs.slice(4, 7) ?? [];
    const { results } = await search(pasted.map(({ text }) => text).join('\n'));
    expect(results.map(({ paragraph }) => paragraph)).toEqual(expect.arrayContaining(pasted.map(({ id }) => id)));
  });

  test('a quotation of common words is told by their order', async () => {
    const words = 'it is not as if we were what they are and that was all there is to be'.split(' ');
    const orders = Array.from({ length: 120 }, (_, k) => words.map((_, n) => words[(n * (2 + k) + k) % words.length]));
    const others = orders.map((order) => order.join(' ')).filter((text) => !text.includes('we were what'));
    const texts = [...others, words.join(' ')];
    expect(others.length).toBeGreaterThan(80);
    const [result] = (await opened(indexOf(texts)).search('we were what they are')).results;
    expect(result).toMatchObject({ verdict: 'exact', paragraph: `p-${others.length}` });
  });

  test('exact before all else: what prints it with a mistake, and what only holds its words', async () => {
    const texts = [
      'Words of the old stone harbour',
      'A wall of stone by the harbour is old',
      'It was an old stone harbour wal that fell',
      'The old stone harbour wall fell.',
      ...['Rain fell', 'Prices rose', 'Ships left', 'Nobody came', 'It was late'],
    ];
    const { results } = await opened(indexOf(texts)).search('old stone harbour wall ');
    expect(results[0]).toMatchObject({ paragraph: 'p-3', verdict: 'exact', score: 1 });
    const others = results.slice(1).map(({ paragraph, verdict }) => `${paragraph} ${verdict}`);
    expect(others.toSorted()).toEqual(['p-1 words', 'p-2 close']);
  });

  test('who did is not quoted by a text that prints that he did not', async () => {
    const { search: ask } = opened(indexOf(['said 1,200 didn’t ', 'the said 1,200 did ']));
    const { results } = await ask('said 1,200 did');
    expect(results.map(({ paragraph, verdict }) => `${paragraph} ${verdict}`)).toEqual(['p-1 exact', 'p-0 close']);
    expect((await ask('said 1,200 did not')).results[0]).toMatchObject({ paragraph: 'p-0', verdict: 'exact' });
    expect((await ask('not the said')).results.filter(({ verdict }) => verdict === 'exact')).toEqual([]);
  });

  test('the best first, and no more than asked for', async () => {
    const { results } = await search('North Korea', { limit: 3 });
    expect(results).toHaveLength(3);
    expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).toSorted((p, q) => q - p));
  });
});

describe('spelling', () => {
  const { search: ask } = opened(indexOf(['The moulds of four huts were found.', 'Rain fell.', 'Ships left.']));

  test.each(['the moulds of four huts', 'the molds of four huts'])('%s is found as printed', async (query) =>
    expect((await ask(query)).results[0]).toMatchObject({ verdict: 'exact', paragraph: 'p-0' }),
  );
  test('a mistake is a mistake in either spelling', async () => {
    for (const query of ['mpulds', 'mplds']) expect((await ask(`${query} `)).results[0]?.paragraph).toBe('p-0');
  });
});

describe('an honest nothing', () => {
  test.each([
    'zebras quietly knit umbrellas',
    'xqzv jjkw',
    'The company said quarterly profit rose on strong demand for its phones.',
    '',
    '   ',
    '…!?',
    '__proto__',
    'constructor toString',
  ])('%j finds nothing', async (query) => {
    const real = stories.filter(({ id }) => id !== 'hostile-markdown');
    const { results } = await search(query);
    expect(results.filter(({ story }) => real.some(({ id }) => id === story))).toEqual([]);
  });

  test('it names the wording that comes closest, and as no more than that', async () => {
    const { results, near } = await search('Kim says the five year plan failed in almost all areas');
    expect(results).toEqual([]);
    expect(near?.verdict).toBe('near');
    expect(near?.text).toContain('five-year development plan');
    expect((await search('zebras quietly knit umbrellas')).near).toBeUndefined();
    expect((await search('reshuffle top officials')).near).toBeUndefined();
  });

  test('a letter is nothing until it is a word', async () => {
    expect((await search('k')).results).toEqual([]);
    expect((await search('a')).results).toEqual([]);
    expect((await search('a ')).results[0]?.verdict).toBe('exact');
  });

  test('a sentence on the same subject is no find', async () => {
    const query = 'Kim met the President of the United States in Washington to discuss nuclear trade at the congress';
    expect((await search(query)).results).toEqual([]);
  });

  test('words that stand apart all over a text are no quotation', async () => {
    const text =
      'Of the people who came to the harbour many had moved house before, and as the crowd grew nobody was aware of it, ' +
      'because the talk was about rain, and rain was what the old town knew how to live in.';
    const others = Array.from({ length: 40 }, (_, k) => `Report ${k} on prices in the north.`);
    const { results } = await opened(indexOf([text, ...others])).search('aware about people moving rain');
    expect(results).toEqual([]);
  });

  test('it says what was looked for', async () =>
    expect((await search('Zebra’s “Umbrellas”')).tried).toBe('zebra umbrellas'));
  test('it says that a query was too long to be looked at whole', async () =>
    expect((await search('never '.repeat(2000))).cut).toBe(true));
});

describe('matters', () => {
  test('bring three articles together', async () => {
    const [result] = (await search('never seen the water rise so fast')).results;
    expect(result?.wordings.map(({ label }) => label)).toEqual([
      'Courier',
      'Evening Post',
      'Morning Star of the North',
    ]);
  });
});

describe('words alike', () => {
  test.each([
    ['sanctions', 'sanctons', true],
    ['their', 'thier', true],
    ['art', 'party', false],
    ['form', 'from', true],
    ['wal', 'wall', true],
    ['coef', 'chef', false],
    ['2018', '2019', false],
    ['the', 'tho', false],
    ['the', 'teh', true],
    ['the', 'eth', false],
    ['101', '110', false],
    ['station', 'nation', false],
  ])('%s and %s: %s', async (one, two, expected) => {
    expect(alike(one, two) > 0).toBe(expected);
    expect(alike(two, one)).toBe(alike(one, two));
  });
});

describe('a word of three letters', () => {
  const { numberedIn, meaningOf } = vocabulary();
  const [saw = -1] = numberedIn(foldedWords('saw'));

  test('that no text holds is the one with two letters in each other’s place', () =>
    expect([...meaningOf('swa', false, false).keys()]).toEqual([saw]));

  test('that some text holds is itself', () => expect([...meaningOf('swa', false, true)]).toEqual([]));
});

describe('folding', () => {
  const keys = (text: string) => foldedWords(text).map(({ key }) => key);

  test('keeps the places in the text', async () =>
    expect(foldedWords('The U.S. didn’t; Kim’s 1,200').map(({ key, start }) => `${start} ${key}`)).toEqual([
      '0 the',
      '4 us',
      '9 did',
      '9 not',
      '17 kim',
      '23 1200',
    ]));

  test.each([
    ['$1,200', '1200'],
    ['CAFÉ', 'cafe'],
    ['can’t', 'can not'],
    ['they’ve', 'they have'],
    ['O’Neill', 'oneill'],
    ['co-operate', 'co operate'],
    ['denuclearization', 'denuclearisation'],
    ['the labor centers’ programs', 'the labour centres’ programmes'],
    ['he’d', 'he would'],
    ['ain’t', 'is not'],
  ])('%s and %s are the same', async (one, two) => expect(keys(one)).toEqual(keys(two)));

  test('3.5 is not 35', async () => expect(keys('3.5%')).not.toEqual(keys('35%')));

  test('knows the parts of a word with inner marks', async () =>
    expect(foldedWords('3.7 $13.5bn U.K. don’t nation’s plain').map(({ parts }) => parts.join(' '))).toEqual([
      '3 7',
      '13 5',
      'bn',
      'u k',
      'don',
      't',
      's',
      '',
    ]));
});
