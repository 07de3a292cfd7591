import { describe, expect, test } from 'vitest';
import { feedHtml, feedText } from '../../../src/core/export/feed-text.ts';
import { comparisonDays, feedDay, feedId, storyDays } from '../../../src/core/export/page-days.ts';
import { articleMade } from './exported.ts';

const made = (stated: Parameters<typeof articleMade>[2]) => articleMade('x', ['A word.'], stated);
const first = made({ added: '2026-01-05', changed: '2026-01-05', published: '2025-12-01' });
const edited = made({ added: '2026-02-07', changed: '2026-03-09' });
const unknown = made({ published: '2025-12-03T08:00Z' });

describe('the days of a page', () => {
  test('a comparison is there with its second article, and changes with either', () => {
    expect(comparisonDays(first, edited)).toEqual({ published: '2026-02-07', modified: '2026-03-09' });
    expect(comparisonDays(first, unknown)).toEqual({ modified: '2026-01-05' });
    expect(comparisonDays(unknown, unknown)).toEqual({});
  });

  test('a story is there with its first article', () => {
    expect(storyDays({ articles: [edited, first] })).toEqual({ published: '2026-01-05', modified: '2026-03-09' });
  });

  test('a feed has the day of the last change, or else of the last printing', () => {
    expect(feedDay({ date: '2025-11-30', articles: [first, edited] })).toBe('2026-03-09');
    expect(feedDay({ date: '2025-11-30', articles: [unknown] })).toBe('2025-12-03T08:00Z');
    expect(feedDay({ date: '2025-11-30', articles: [made({})] })).toBe('2025-11-30');
    expect(feedDay({ articles: [made({})] })).toBeUndefined();
  });
});

test('an article that joins a story makes a new entry of a feed, and an edit does not', () => {
  const id = (...articles: (typeof first)[]) => feedId({ articles }, 'https://x/');
  expect(id(first)).toBe('https://x/#2026-01-05');
  expect(id(first, edited)).toBe('https://x/#2026-02-07');
  expect(id({ ...first, changed: '2026-05-05' })).toBe(id(first));
  expect(id(unknown)).toBe('https://x/');
});

test('the texts of a feed hold what XML can, and no tag', () => {
  expect(feedText('A & <b> \uFFFE\u0007 \uD83D end')).toBe('A & <b> \uFFFD\uFFFD \uFFFD end');
  expect(feedHtml('A & <b> "c"')).toBe('A &amp; &lt;b&gt; "c"');
});
