import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { annotationsJson } from '../../../src/core/export/annotations-json.ts';
import { annotationsSchema } from '../../../src/core/export/annotations-schema.ts';
import { articleText, placesIn } from '../../../src/core/export/article-text.ts';
import { articleMade, EVERY, HARBOUR } from './exported.ts';

const ADDRESSES = {
  self: 'annotations.jsonld',
  page: './',
  cited: '/s/',
  text: ({ id }: { id: string }) => `../${id}.txt`,
};
/** What can be pointed to: white space alone cannot. */
const seen = (text: string): string => (text.trim() === '' ? '' : text);
const NOTICE = { rights: 'Theirs.', cite: 'Here.' };

describe('Web Annotations', () => {
  test.each(EVERY)(
    '%s: both selectors of every target find the words of the change in the plain text',
    (_, collation) => {
      const { first, total } = annotationsJson(collation, ADDRESSES);
      const changes = collation.passages.flatMap((passage) => passage.changes);
      expect(total).toBe(changes.length);
      first.items.forEach((annotation, index) => {
        const change = changes[index]!;
        expect(annotation.body.map(({ value }) => value)).toEqual([change.kind, change.group, change.reason]);
        const found = { a: '', b: '' };
        for (const { source, selector, styleClass } of annotation.target) {
          const side = source.id.includes('a-one') ? 'a' : 'b';
          const text = articleText(collation[side], NOTICE);
          const [quote, position] = selector;
          expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
          expect(text).toContain(`${quote.prefix}${quote.exact}`);
          expect(quote.exact.trim()).not.toBe('');
          if (styleClass === undefined) found[side] += quote.exact;
          else expect(change[side].text.trim()).toBe('');
        }
        expect(found).toEqual({ a: seen(change.a.text), b: seen(change.b.text) });
      });
    },
  );

  test.each(EVERY)('%s: the collection is as its schema says', (_, collation) => {
    const validate = new Ajv2020({ allErrors: true, strict: true, formats: { 'iri-reference': true } }).compile(
      annotationsSchema,
    );
    validate(JSON.parse(JSON.stringify(annotationsJson(collation, ADDRESSES))));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('the ids are there once, and the scope is the passage on the page', () => {
    const { items } = annotationsJson(HARBOUR, ADDRESSES).first;
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items[0]?.target[0]?.scope).toBe(`./#${HARBOUR.passages[0]?.id}`);
  });

  test('a range over paragraphs that do not follow each other is two stretches, and over neighbours one', () => {
    const places = placesIn(articleMade('x', ['𝄞 one', 'two', 'three']));
    expect(places([0, 2], { start: 3, end: 9 }).map(({ exact }) => exact)).toEqual(['one\n\n', 't']);
    expect(places([0, 1], { start: 3, end: 9 })).toEqual([
      { start: 2, end: 8, exact: 'one\n\nt', prefix: '𝄞 ', suffix: 'wo\n\nthree' },
    ]);
  });

  test.each([
    ['one two three', 4, 'one two'],
    ['one two three', 3, 'one two'],
    ['one two three', 0, 'one'],
    ['one two three', 13, 'three'],
    ['one two\nthree', 8, 'three'],
    ['\n\nword ', 0, 'word'],
    ['word\n\n', 6, 'word'],
  ])('an empty place in %j at %i is quoted by what stands around it: %j', (text, at, exact) => {
    const [found, ...more] = placesIn(articleMade('x', [text]))([0], { start: at, end: at });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ exact, isAround: true, start: text.indexOf(exact) });
    expect(`${found?.prefix}${found?.exact}${found?.suffix}`).toContain(text.trim());
  });
});
