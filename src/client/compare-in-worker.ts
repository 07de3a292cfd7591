import { collate } from '../core/collate/collate.ts';
import { ownComparison } from '../core/html/own-comparison.ts';
import type { Article, Story } from '../core/model.ts';
import { plainArticle } from '../core/parse/plain-article.ts';
import { reasonsOf } from '../core/view/reasons.ts';
import type { FromComparer, OwnText, ToComparer } from './comparer-messages.ts';

/** Compares two texts. Throws an error with a sentence for the reader where one cannot be read. */
export async function compare({ a, b, method, style }: ToComparer): Promise<FromComparer> {
  const [first, second] = await Promise.all([articleOf(a, 'a'), articleOf(b, 'b')]);
  const story: Story = { id: 'own', title: '', relation: 'outlets', articles: [first, second], note: [] };
  const collation = collate(story, first, second);
  if (style !== undefined) {
    const { alonePage } = await import('../core/html/alone-page.ts');
    return { file: alonePage(collation, style) };
  }
  return { comparison: ownComparison(collation, method), reasons: reasonsOf(collation) };
}

async function articleOf({ label, text, form }: OwnText, id: string): Promise<Article> {
  if (form === 'text') return plainArticle(text, { id, label });
  const { markdownArticle } = await import('./markdown-article.ts');
  return markdownArticle(text, { id, label });
}
