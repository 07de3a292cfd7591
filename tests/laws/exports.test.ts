import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationsJson } from '../../src/core/export/annotations-json.ts';
import { articleText } from '../../src/core/export/article-text.ts';
import { collatexTable } from '../../src/core/export/collatex-table.ts';
import { passagesCsv } from '../../src/core/export/csv-rows.ts';
import { storyTeiOf } from '../../src/core/export/story-tei.ts';
import { teiOf } from '../../src/core/export/tei.ts';
import type { Collation } from '../../src/core/model.ts';
import { mattersOf } from '../../src/core/story/matters.ts';
import { joinedText, sideText } from '../../src/core/text/side-text.ts';
import { collationOf } from '../core/export/exported.ts';
import { parsed as csv } from '../core/export/read-csv.ts';
import { textOf, witnessOf, parsed as xml } from '../core/export/read-tei.ts';
import { collationsOf, storyOf } from '../core/story/story-of.ts';
import { anyString, twoTexts } from './texts.ts';

/** Two articles that share some of their paragraphs, cut and ordered in two ways; any characters may stand in them. */
const collations: fc.Arbitrary<Collation> = fc
  .tuple(
    fc.array(twoTexts, { minLength: 1, maxLength: 4 }),
    fc.array(anyString, { maxLength: 1 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([pairs, alone, turned, joins]) => {
    const a = [...pairs.map(([one]) => one), ...alone];
    const b = pairs.map(([, two]) => two);
    const ordered = turned ? b.toReversed() : b;
    return collationOf(a, joins ? [ordered.join(' ')] : ordered);
  });

const holds = (law: (collation: Collation) => void): void => fc.assert(fc.property(collations, law), { numRuns: 90 });

test('from TEI every paragraph of both articles can be read back to the character', () => {
  holds((collation) => {
    const body = xml(teiOf(collation, '/s/')).getElementsByTagName('body')[0]!;
    for (const side of ['a', 'b'] as const) {
      const read = witnessOf(body, side);
      const texts = collation[side].paragraphs.map((_, index) => read.get(index + 1)?.text);
      expect(texts).toEqual(collation[side].paragraphs.map(({ text }) => text));
    }
  });
});

test('from TEI a reader that knows nothing of this project has both articles whole, each in its own order', () => {
  holds((collation) => {
    const body = xml(teiOf(collation, '/s/')).getElementsByTagName('body')[0]!;
    for (const side of ['a', 'b'] as const) {
      const texts = collation[side].paragraphs.map(({ text }) => text);
      if (texts.every((text) => text !== '')) expect(textOf(body, side)).toBe(texts.join('\n\n'));
    }
  });
});

/** A few paragraphs in any order, for each of several articles, some with other words or joined to one. */
const stories = fc
  .array(fc.tuple(fc.shuffledSubarray([0, 1, 2, 3, 4, 5]), fc.boolean(), fc.nat({ max: 5 })), {
    minLength: 2,
    maxLength: 4,
  })
  .map((articles) =>
    storyOf(
      articles.map(([order, isJoined, changed]) => {
        const texts = order.map((k) => (k === changed ? SENTENCES[k]!.replace('the', 'a very old') : SENTENCES[k]!));
        return isJoined ? [texts.slice(0, 2).join(' '), ...texts.slice(2)].filter((text) => text !== '') : texts;
      }),
    ),
  );
const SENTENCES = [
  'The river broke its banks near the mill on Friday night.',
  'Forty families left their homes, the fire service said.',
  '“We have never seen the water rise so fast,” said Ann Teller.',
  'The road to the bridge is closed until Monday.\nEngineers will look at it.',
  'Blankets are kept at the school by the mill, the council said.',
  'The last great flood of the valley was in the spring of 1953.',
];

test('from the TEI of a story every article can be read back, in its own order and to the character', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const body = xml(storyTeiOf(story, mattersOf(story, collationsOf(story)), '/s/')).getElementsByTagName(
        'body',
      )[0]!;
      const read = story.articles.map((_, index) => textOf(body, `w${index + 1}`));
      expect(read).toEqual(story.articles.map(({ paragraphs }) => joinedText(paragraphs)));
    }),
    { numRuns: 60 },
  );
});

test.each(['\uFFFD', '\u0085', '\u2028', '\u2029'])('%j stays in TEI where it was printed', (character) => {
  const printed = `one ${character} two`;
  const body = xml(teiOf(collationOf([printed], ['one two']), '/s/')).getElementsByTagName('body')[0]!;
  expect(witnessOf(body, 'a').get(1)?.text).toBe(printed);
});

test('from CSV the text of every passage can be read back to the character', () => {
  holds((collation) => {
    const [header = [], ...rows] = csv(passagesCsv(collation, (id) => id));
    for (const [index, passage] of collation.passages.entries()) {
      const cell = (name: string): string | undefined => rows[index]?.[header.indexOf(name)];
      expect(cell('a_text')).toBe(sideText(collation.a.paragraphs, passage.a));
      expect(cell('b_text')).toBe(sideText(collation.b.paragraphs, passage.b));
    }
  });
});

test('the tokens of the alignment table, joined, are the texts of the passages', () => {
  holds((collation) => {
    const { table } = collatexTable(collation, '/s/');
    const joined = (place: 0 | 1): string => table.flatMap((segment) => segment[place].map(({ t }) => t)).join('');
    const texts = (side: 'a' | 'b'): string =>
      collation.passages.map((passage) => sideText(collation[side].paragraphs, passage[side])).join('');
    expect([joined(0), joined(1)]).toEqual([texts('a'), texts('b')]);
  });
});

test('every annotation points to the words of its change in the plain texts', () => {
  holds((collation) => {
    const texts = {
      'a-one': [...articleText(collation.a, { rights: '', cite: '' })],
      'b-two': [...articleText(collation.b, { rights: '', cite: '' })],
    };
    const addresses = { self: '', page: '', cited: '', text: ({ id }: { id: string }) => id };
    const changes = collation.passages.flatMap((passage) => passage.changes);
    for (const [index, { target }] of annotationsJson(collation, addresses).first.items.entries()) {
      const found = { 'a-one': '', 'b-two': '' };
      for (const { source, selector, styleClass } of target) {
        expect(selector[0].exact.trim()).not.toBe('');
        if (styleClass !== undefined) continue;
        const id = source.id as 'a-one' | 'b-two';
        found[id] += texts[id].slice(selector[1].start, selector[1].end).join('');
      }
      const seen = (text = ''): string => (text.trim() === '' ? '' : text);
      expect([found['a-one'], found['b-two']]).toEqual([seen(changes[index]?.a.text), seen(changes[index]?.b.text)]);
    }
  });
});
