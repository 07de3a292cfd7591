import { expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Article, Story } from '../../../src/core/model.ts';
import { withoutAccents } from '../../../src/core/text/fold.ts';

/**
 * Long runs that no text has, and a file may: read once, they take a moment. Read anew at each place they would take minutes, and
 * the test would be ended.
 */
const STORY: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };

test('a letter with many combining marks', () => {
  expect(withoutAccents(`river${'\u0301'.repeat(300_000)}s`)).toBe('rivers');
});

test('nothing but quotation marks', () => {
  const { passages } = collate(STORY, made('a', '“'.repeat(60_000)), made('b', '”'.repeat(60_000)));
  expect(passages.length).toBeGreaterThan(0);
});

function made(id: string, text: string): Article {
  const paragraph = { id: `it--${id}`, kind: 'paragraph' as const, text, inlines: [], line: 1 };
  return { id, label: id, outlet: id, lang: 'en', paragraphs: [paragraph] };
}
