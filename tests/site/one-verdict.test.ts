import { describe, expect, test } from 'vitest';
import type { collationJson } from '../../src/core/export/collation-json.ts';
import type { storyJson } from '../../src/core/export/story-json.ts';
import { type Change, PARAGRAPH_BREAK, type Side } from '../../src/core/model.ts';
import { checkedQuotation } from '../../src/core/search/check-quotation.ts';
import { withDifferences } from '../../src/core/search/differences.ts';
import { openSearch, type Result } from '../../src/core/search/open-search.ts';
import { filesIn, isRedirect, readPage, SITES, type SiteName } from './sites.ts';

/**
 * One change has one verdict: what a comparison's page shows, what its data say, what the story's data say, and what
 * search and check answer in a browser is held against one another, for every story of the sites.
 */

type CollationData = ReturnType<typeof collationJson>;
type StoryData = ReturnType<typeof storyJson>;

interface BuiltStory {
  readonly id: string;
  readonly data: StoryData;
  readonly pairs: readonly { readonly path: string; readonly page: string; readonly data: CollationData }[];
}

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const stories = await storiesOf(name).catch(() => []);
  const { search } = openSearch((shard) => readShard(name, shard));

  test('there are stories with comparisons', () => expect(stories.flatMap(({ pairs }) => pairs)).not.toEqual([]));

  describe.each(stories)('$id', ({ id, data, pairs }) => {
    test('the page marks each change as collation.json has it', () => {
      for (const { page, data } of pairs) {
        const changes = data.passages.flatMap((passage) => passage.changes);
        // Between two versions of one article what is marked was withdrawn or put in.
        const marks = [
          ...page.matchAll(/<(?:mark|del|ins) class="([\w-]+) [^"]*" data-kind="([\w-]+)" data-change="(\d+)"/g),
        ];
        expect(marks.length > 0).toBe(changes.some(({ a, b }) => (a.text + b.text).trim() !== ''));
        for (const [, group, kind, number] of marks) {
          expect([kind, group]).toEqual([changes[Number(number) - 1]?.kind, changes[Number(number) - 1]?.group]);
        }
      }
    });

    test('articles share a wording in story.json only where collation.json has nothing but house style', () => {
      for (const matter of data.matters) {
        for (const { a, b, changes } of passagesAmong(pairs, data, matter.printings)) {
          const wordings = [a, b].map((article) => matter.printings.find((one) => one.article === article)?.wording);
          const isStyle = changes.every(({ group }) => group === 'style');
          if (wordings[0] === wordings[1]) expect(isStyle).toBe(true);
          else if (data.articles.length === 2) expect(isStyle).toBe(false);
        }
      }
    });

    test('a quotation is altered in story.json by the changes that alter it in collation.json', () => {
      for (const { wordings } of data.quotations) {
        const [main, ...others] = wordings;
        for (const { changes, printings } of others) {
          for (const { data: pair } of pairs) {
            const compared = pair.quotations.find(({ a, b }) => {
              const isAt = (side: Side, printed: typeof printings) =>
                printed.some(
                  (one) =>
                    data.articles[one.article]?.id === pair[side].id &&
                    one.paragraph === (side === 'a' ? a : b)?.paragraph &&
                    one.start === (side === 'a' ? a : b)?.start,
                );
              return main !== undefined && isAt('a', main.printings) && isAt('b', printings);
            });
            if (compared?.kind !== 'altered' || compared.a === undefined || compared.b === undefined) continue;
            const passage = pair.passages.find((one) => one.id === compared.passage);
            const known = compared.changes.map((index) => passage?.changes[index]?.kind);
            const told = changes.filter(({ group }) => group === 'substance').map(({ kind }) => kind);
            expect(told.toSorted()).toEqual(known.toSorted());
          }
        }
      }
    });

    test('search lists the articles that the story page says carry the matter, and no others', async () => {
      for (const { printings, within } of data.matters) {
        const result = await found(id, printings);
        if (result === undefined) continue;
        const carriers = [...printings, ...within].map(({ article }) => data.articles[article]?.id);
        expect(result.wordings.map(({ article }) => article).toSorted()).toEqual(carriers.toSorted());
      }
    });

    test('search marks the differences that collation.json has', async () => {
      for (const { printings } of data.matters) {
        const result = await found(id, printings);
        if (result === undefined || printings.length !== 2) continue;
        for (const { a, b, changes } of passagesAmong(pairs, data, printings)) {
          const marked = withDifferences(result).wordings.filter(
            ({ article }) => article === data.articles[a]?.id || article === data.articles[b]?.id,
          );
          expect(marked.map(differencesIn)).toEqual([differencesOf(changes, 'a'), differencesOf(changes, 'b')]);
        }
      }
    });

    test('check compares a quotation with an article as collation.json does', async () => {
      for (const { printings } of data.matters) {
        for (const { a, b, changes } of passagesAmong(pairs, data, printings)) {
          const [one, two] = [data.articles[a], data.articles[b]];
          const text = textOf(two, printings.find(({ article }) => article === b)?.paragraphs ?? []);
          if (text.length > MOST_LETTERS || !/\w+\W+\w+\W+\w+/.test(text)) continue;
          const answer = await search(`${text} `, { story: id });
          const checked = checkedQuotation(text, answer).stories[0]?.articles.find(
            ({ article }) => article === one?.id,
          );
          if (checked === undefined || checked.verdict === 'absent') continue;
          const isWhole = checked.stretches.map(({ kind, text }) => (kind === 'quotation' ? '' : text)).join('');
          if (isWhole !== textOf(one, printings.find(({ article }) => article === a)?.paragraphs ?? [])) continue;
          expect(groupsIn(checked.stretches)).toEqual(changes.map(({ group }) => group));
        }
      }
    });
  });

  async function found(
    story: string,
    printings: StoryData['matters'][number]['printings'],
  ): Promise<Result | undefined> {
    const { data } = stories.find(({ id }) => id === story)!;
    const [first] = printings;
    const article = data.articles[first?.article ?? -1];
    const paragraph = article?.paragraphs[first?.paragraphs[0] ?? -1];
    const { results } = await search(`${paragraph?.text ?? ''} `, { story });
    return results.find((result) => result.passage === paragraph?.id);
  }
});

/** A query that is longer is cut. */
const MOST_LETTERS = 1500;

/** The passages that hold just what a matter holds of two articles, given by their places in the story. */
function passagesAmong(
  pairs: BuiltStory['pairs'],
  { articles }: StoryData,
  printings: StoryData['matters'][number]['printings'],
): readonly { readonly a: number; readonly b: number; readonly changes: readonly Change[] }[] {
  return pairs.flatMap(({ data }) => {
    const [a, b] = [data.a, data.b].map(({ id }) => articles.findIndex((article) => article.id === id));
    const [inA, inB] = [a, b].map((place) => printings.find(({ article }) => article === place)?.paragraphs);
    const passage = data.passages.find((one) => String(one.a) === String(inA) && String(one.b) === String(inB));
    return passage === undefined ? [] : [{ a: a!, b: b!, changes: passage.changes }];
  });
}

function textOf(article: StoryData['articles'][number] | undefined, paragraphs: readonly number[]): string {
  return paragraphs.map((index) => article?.paragraphs[index]?.text ?? '').join(PARAGRAPH_BREAK);
}

/** What a wording is marked with, as `substance: words`; marks are cut where a paragraph ends. */
function differencesIn({ paragraphs }: Result['wordings'][number]): readonly string[] {
  return paragraphs.flatMap(({ text, differs = [] }) =>
    differs.map(({ start, end, group }) => `${group}: ${text.slice(start, end)}`),
  );
}

function differencesOf(changes: readonly Change[], side: Side): readonly string[] {
  return changes.flatMap((change) =>
    change[side].text
      .split(PARAGRAPH_BREAK)
      .filter((words) => words !== '')
      .map((words) => `${change.group}: ${words}`),
  );
}

/** The group of each change that stretches show: what the quotation has, and what the article has instead. */
function groupsIn(
  stretches: readonly { readonly kind: string; readonly group?: string }[],
): readonly (string | undefined)[] {
  return stretches.flatMap(({ kind, group }, place) =>
    kind === 'both' || (kind === 'article' && stretches[place - 1]?.kind === 'quotation') ? [] : [group],
  );
}

async function storiesOf(site: SiteName): Promise<readonly BuiltStory[]> {
  const files = await filesIn(SITES[site].folder, 'story.json');
  return Promise.all(
    files
      .filter((file) => !file.startsWith('schema/'))
      .map(async (file) => {
        const id = file.split('/')[0]!;
        const pages = (await filesIn(SITES[site].folder, 'index.html')).filter(
          (path) => path.startsWith(`${id}/`) && path.includes('-vs-'),
        );
        const pairs = await Promise.all(
          pages.map(async (path) => {
            const page = await readPage(site, path);
            if (isRedirect(page) || page.includes('http-equiv="refresh"')) return [];
            const text = await readPage(site, path.replace('index.html', 'collation.json'));
            return [{ path, page, data: JSON.parse(text) as CollationData }];
          }),
        );
        return { id, data: JSON.parse(await readPage(site, file)) as StoryData, pairs: pairs.flat() };
      }),
  );
}

async function readShard(site: SiteName, shard: string): Promise<unknown> {
  const files = await filesIn(SITES[site].folder, `/${shard}.json`);
  const file = files.find((path) => path.startsWith('search/index/'));
  return file === undefined ? undefined : JSON.parse(await readPage(site, file));
}
