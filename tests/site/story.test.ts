import { describe, expect, test } from 'vitest';
import { readPage } from './sites.ts';

interface PublishedStory {
  readonly articles: readonly {
    readonly id: string;
    readonly paragraphs: readonly { readonly kind: string; readonly text: string }[];
  }[];
  readonly matters: readonly {
    readonly printings: readonly { readonly article: number; readonly paragraphs: readonly number[] }[];
    readonly within: readonly { readonly article: number }[];
  }[];
  readonly quotations: readonly {
    readonly speakers: readonly string[];
    readonly wordings: readonly {
      readonly words: string;
      readonly printings: readonly { readonly article: number }[];
    }[];
    readonly notQuoted: readonly { readonly kind: string; readonly article: number }[];
  }[];
  readonly omissions: readonly { readonly omissions: readonly { readonly words: number }[]; readonly words: number }[];
}

const read = async (story: string): Promise<readonly [string, PublishedStory]> => [
  await readPage('invented', `${story}/index.html`),
  JSON.parse(await readPage('invented', `${story}/story.json`)) as PublishedStory,
];

/** The cells of a table on the page, as the classes that say what they show. */
function cells(html: string, table: string): readonly string[] {
  const body = html.slice(html.indexOf(`<table class="wide ${table}"`)).split('</table>', 1)[0] ?? '';
  return [...body.matchAll(/<a class="cell ([a-z-]+\d?)/g)].map(([, kind]) => kind ?? '');
}

describe.each([
  ['bridge-closure', 3],
  ['ferry-grounding', 6],
])('the story of %s, in %i articles', async (story, articles) => {
  const [html, data] = await read(story).catch(() => ['', undefined] as const);
  if (data === undefined) throw new Error(`There is no page of ${story}.`);

  test('has a row for each matter and a cell for each article', () => {
    const shown = cells(html, 'synopsis');
    expect(shown).toHaveLength(data.matters.length * articles);
    const carried = shown.filter((kind) => kind === 'carried' || kind === 'changed');
    expect(carried).toHaveLength(data.matters.flatMap(({ printings }) => printings).length);
    expect(shown.filter((kind) => kind === 'within')).toHaveLength(data.matters.flatMap(({ within }) => within).length);
  });

  test('publishes every paragraph but the captions in exactly one matter', () => {
    const held = data.matters.flatMap(({ printings }) =>
      printings.flatMap(({ article, paragraphs }) => paragraphs.map((k) => `${article}/${k}`)),
    );
    const all = data.articles.flatMap(({ paragraphs }, article) =>
      paragraphs.flatMap(({ kind }, k) => (kind === 'caption' ? [] : [`${article}/${k}`])),
    );
    expect(held.toSorted()).toEqual(all.toSorted());
  });

  test('has a likeness for every two articles, both ways', () =>
    expect(cells(html, 'matrix')).toHaveLength(articles * (articles - 1)));

  test('says for every quotation how each article prints it', () => {
    for (const { wordings, notQuoted } of data.quotations) {
      const told = [...wordings.flatMap(({ printings }) => printings), ...notQuoted].map(({ article }) => article);
      expect([...new Set(told)].toSorted()).toEqual(data.articles.map((_, article) => article));
    }
  });

  test('counts the words of all omissions', () => {
    for (const { omissions, words } of data.omissions)
      expect(words).toBe(omissions.reduce((sum, one) => sum + one.words, 0));
  });
});

test('six articles: what was done to a quotation is told', async () => {
  const [, { quotations, articles }] = await read('ferry-grounding');
  const ids = (printings: readonly { readonly article: number }[]) =>
    printings.map(({ article }) => articles[article]?.id);
  const found = quotations.find(({ wordings }) => wordings[0]?.words.startsWith('There was a shudder'));
  expect(found?.wordings.map(({ words, printings }) => [words, ids(printings)])).toEqual([
    ['There was a shudder, and then it was very quiet,', ['albion-post', 'island-echo', 'northern-mail']],
    ['There was a shudder, and then it was terribly quiet,', ['daily-beacon']],
  ]);
  expect(found?.notQuoted.map(({ kind, article }) => [kind, articles[article]?.id])).toEqual([
    ['missing', 'kestrel-news'],
    ['unmarked', 'sound-and-shore'],
  ]);
});

test('two articles: the comparison comes first and the synopsis is folded', async () => {
  const [html] = await read('council-vote');
  expect(html.indexOf('class="comparison-card"')).toBeLessThan(html.indexOf('<details class="folded"'));
  expect(html).not.toContain('class="wide matrix"');
});

test('one article: nothing is compared', async () => {
  const [html, { matters, quotations, omissions }] = await read('harbour-strike');
  expect(html).not.toContain('class="wide');
  expect([matters, quotations, omissions]).toEqual([[], [], []]);
});

test('the note of a story keeps its headings and list markers', async () => {
  const html = await readPage('invented', 'river-flood/index.html');
  const notes = [...html.matchAll(/<(h2|p) class="note">(.*?)<\/\1>/gs)].map(([, tag, text]) => [tag, text]);
  expect(notes).toEqual([
    ['p', 'Invented for the tests, like every outlet in it.'],
    ['h2', 'What it shows'],
    ['p', '1. a paragraph that was split'],
    ['p', '2. a caption that only one paper prints'],
  ]);
});
