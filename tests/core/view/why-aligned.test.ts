import { expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Article, ParagraphKind, Story } from '../../../src/core/model.ts';
import { rowsOf } from '../../../src/core/view/rows.ts';

const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };

function article(id: string, printed: readonly (readonly [ParagraphKind, string])[]): Article {
  const paragraphs = printed.map(([kind, text], k) => ({ id: `p${k}--${id}`, kind, text, inlines: [], line: k + 1 }));
  return { id, label: id, outlet: id, lang: 'en', paragraphs };
}

const why = (a: Article, b: Article) => rowsOf(collate(story, a, b)).map((row) => row.why);

test('a row tells by which rare words its sides were aligned, and how alike they are', () => {
  const a = article('a', [
    ['headline', 'Ferry stuck'],
    ['paragraph', 'The ferry Aurelia ran onto a sandbank near Holm on Monday.'],
    ['paragraph', 'Nobody was hurt, the harbour office said, and the tide will lift her.'],
  ]);
  const b = article('b', [
    ['headline', 'Passengers wait for the tide'],
    ['paragraph', 'The ferry Aurelia ran onto a sandbank close to Holm.'],
  ]);
  const [headline, lead, left] = why(a, b);
  expect(headline).toMatch(/alike|Each article has one headline/);
  expect(lead).toMatch(/^\d+% alike\. Rarest shared words: .*“sandbank”/);
  expect(left).toBeUndefined();
});

test('what is the same needs no other reason', () => {
  const [only] = why(article('a', [['paragraph', '***']]), article('b', [['paragraph', '***']]));
  expect(only).toBe('The text is identical.');
});
