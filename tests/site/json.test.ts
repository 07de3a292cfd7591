import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { rebuildA, rebuildB } from '../../src/core/compare/rebuild.ts';
import { type Change, PARAGRAPH_BREAK } from '../../src/core/model.ts';
import { filesIn, isRedirect, readPage, SITES, type SiteName } from './sites.ts';

interface Side {
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
}
interface PublishedCollation {
  readonly a: Side;
  readonly b: Side;
  readonly passages: readonly {
    readonly kind: string;
    readonly a: readonly number[];
    readonly b: readonly number[];
    readonly changes: readonly Change[];
  }[];
}

describe.each(Object.keys(SITES) as SiteName[])('the JSON of the site "%s"', async (site) => {
  const files = await filesIn(SITES[site].folder, '.json').catch(() => []);
  const collations = files.filter((name) => name.endsWith('/collation.json') && !name.startsWith('schema/'));
  const stories = files.filter((name) => name.endsWith('/story.json') && !name.startsWith('schema/'));

  test('there is a story.json for every story, and a collation.json for every comparison', async () => {
    const pages = await filesIn(SITES[site].folder, 'index.html');
    const comparisons: string[] = [];
    for (const page of pages.filter((name) => name.includes('-vs-') && !name.startsWith('embed/'))) {
      if (!isRedirect(await readPage(site, page))) comparisons.push(page);
    }
    expect(collations.map(folder)).toEqual(comparisons.map(folder));
    expect(stories.length).toBeGreaterThan(0);
  });

  test.each([
    ['collation', collations],
    ['story', stories],
  ])('every %s.json is as its published schema says', async (name, published) => {
    const schema = JSON.parse(await readPage(site, `schema/${name}.json`)) as object;
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
    for (const file of published) {
      validate(JSON.parse(await readPage(site, file)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test.each(collations)(
    '%s: every paragraph is in exactly one passage, and both texts can be rebuilt',
    async (file) => {
      const { a, b, passages } = JSON.parse(await readPage(site, file)) as PublishedCollation;
      const all = ({ paragraphs }: Side) => paragraphs.map((_, index) => index);
      const inOrder = (indices: readonly number[]) => indices.toSorted((p, q) => p - q);
      expect(inOrder(passages.flatMap((passage) => passage.a))).toEqual(all(a));
      expect(inOrder(passages.flatMap((passage) => passage.b))).toEqual(all(b));
      for (const passage of passages.filter(({ kind }) => kind === 'shared')) {
        const text = (side: Side, indices: readonly number[]) =>
          indices.map((index) => side.paragraphs[index]?.text).join(PARAGRAPH_BREAK);
        const [textA, textB] = [text(a, passage.a), text(b, passage.b)];
        expect(rebuildA(textB, passage.changes)).toBe(textA);
        expect(rebuildB(textA, passage.changes)).toBe(textB);
      }
    },
  );
});

test('the schema refuses what is not as it says, and allows fields that a later file may have', async () => {
  const schema = JSON.parse(await readPage('real', 'schema/collation.json')) as object;
  const file = (await filesIn(SITES.real.folder, '/collation.json')).find((name) => name.includes('-vs-')) ?? '';
  const good = JSON.parse(await readPage('real', file)) as Record<string, unknown>;
  const validate = new Ajv2020({ strict: true }).compile(schema);
  expect(validate(good)).toBe(true);
  expect(validate({ ...good, passages: [{ id: 'x' }] })).toBe(false);
  expect(validate({ ...good, surprise: 1 })).toBe(true);
  const { tally: _tally, ...without } = good;
  expect(validate(without)).toBe(false);
  expect(schema).toMatchObject({ $id: '/schema/collation.json' });
});

function folder(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
