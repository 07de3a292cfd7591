import { describe, expect, test } from 'vitest';
import { filledReference, REFERENCE_STYLES } from '../../src/core/link/reference.ts';
import type { Article } from '../../src/core/model.ts';
import { referencesOf, referenceTo } from '../../src/corpus/references.ts';
import { articleMade } from '../core/export/exported.ts';

const READING = { address: 'https://wires.example/flood/a-vs-b/#the-river--courier', accessed: '2026-11-24' };
const courier = articleMade('courier', ['The river rose.'], {
  label: 'The Courier',
  title: 'River rises & “roads” close in <Selby>',
  published: '2024-09-02T06:30Z',
  byline: 'By Ann Marsh and Eva B. van der Berg',
});
const undated = articleMade('post', ['The river rose.'], {
  label: 'The Post',
  title: 'Roads close',
  byline: 'Northern Wire',
});
const unknown = articleMade('copy', ['The river rose.'], { label: 'Copy of 2 March', publisher: 'unknown' });
const filled = (article: Article, style: (typeof REFERENCE_STYLES)[number]): string =>
  filledReference(referencesOf(article)[style], READING);

describe('references', () => {
  test('APA', () => {
    expect(filled(courier, 'APA')).toBe(
      'Marsh, A., & van der Berg, E. B. (2024, September 2). River rises & “roads” close in <Selby>. The Courier. https://wires.example/flood/a-vs-b/#the-river--courier',
    );
    expect(filled(undated, 'APA')).toBe(
      'Northern Wire. (n.d.). Roads close. The Post. Retrieved November 24, 2026, from https://wires.example/flood/a-vs-b/#the-river--courier',
    );
    expect(filled(unknown, 'APA')).toMatch(/^\[Headline not stated\]\. \(n\.d\.\)\. Retrieved/);
  });

  test('MLA', () => {
    expect(filled(courier, 'MLA')).toBe(
      'Marsh, Ann, and Eva B. van der Berg. “River Rises & ‘Roads’ Close in <Selby>.” The Courier, 2 Sept. 2024. Wireside, https://wires.example/flood/a-vs-b/#the-river--courier.',
    );
    expect(filled(undated, 'MLA')).toMatch(/Accessed 24 Nov\. 2026\.$/);
  });

  test('Chicago', () => {
    expect(filled(courier, 'Chicago')).toBe(
      'Marsh, Ann, and Eva B. van der Berg. “River Rises & ‘Roads’ Close in <Selby>.” The Courier, September 2, 2024. https://wires.example/flood/a-vs-b/#the-river--courier.',
    );
    expect(filled(undated, 'Chicago')).toContain('Accessed November 24, 2026.');
  });

  test('a reference is the same whatever was written before it', () => {
    const articles = [courier, undated, unknown, { ...courier, id: 'other' }, { ...courier, published: '2024-01-01' }];
    const once = articles.map(referencesOf);
    expect(articles.toReversed().map(referencesOf).toReversed()).toEqual(once);
    expect(once[3]).toEqual(once[0]);
  });

  test.each(REFERENCE_STYLES)(
    '%s: what a page fills in is what the formatter would have written, in every month',
    (style) => {
      for (let month = 1; month <= 12; month++) {
        const reading = { ...READING, accessed: `2026-${String(month).padStart(2, '0')}-05` };
        expect(filledReference(referencesOf(undated)[style], reading)).toBe(referenceTo(undated, style, reading));
      }
    },
  );
});
