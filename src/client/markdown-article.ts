import type { Article, ArticleMeta } from '../core/model.ts';
import { parseArticle } from '../core/parse/parse-article.ts';
import type { PlainNames } from '../core/parse/plain-article.ts';
import { report } from '../core/problem.ts';

/** Fields of the front matter that are shown with an article. */
const SHOWN = ['title', 'standfirst', 'outlet', 'published', 'byline', 'agency', 'url', 'lang'] as const;

/** An article from Markdown, with what its front matter states. Throws an error that lists every problem. */
export async function markdownArticle(text: string, { id, label }: PlainNames): Promise<Article> {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const file = label;
  const unknown: ArticleMeta = { outlet: label, publisher: 'unknown', lang: 'en' };
  let read = { meta: unknown, body: source, bodyLine: 1 };
  if (/^---[ \t]*\n/.test(source)) {
    const { splitFrontMatter } = await import('../core/parse/front-matter.ts');
    const { fields, body, bodyLine, problems } = splitFrontMatter(source, file, 'outlet');
    if (problems.length > 0) throw new Error(report(problems));
    const stated = SHOWN.flatMap((name) => {
      const value = fields.get(name)?.value;
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    const known = fields.has('outlet') ? { outlet: label, lang: 'en' } : unknown;
    read = { meta: { ...known, ...Object.fromEntries(stated) }, body, bodyLine };
  }
  const { value, problems } = parseArticle({ id, label: read.meta.outlet, file, lines: {}, ...read });
  if (problems.length > 0) throw new Error(report(problems));
  return value;
}
