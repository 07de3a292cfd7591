import type { Article } from '../core/model.ts';
import { type Problem, problem } from '../core/problem.ts';
import type { CheckedFile } from './checked-file.ts';
import type { StoryFields } from './front-matter-schema.ts';

/** Problems of the story file's `articles` list: a name without a file, or a name given twice. */
export function orderProblems(
  files: readonly { readonly id: string }[],
  told: CheckedFile<StoryFields>,
): readonly Problem[] {
  const stated = told.raw.get('articles')?.value;
  const listed = Array.isArray(stated) ? stated.filter((name): name is string => typeof name === 'string') : [];
  const place = { file: told.file, line: told.raw.get('articles')?.line ?? 1 };
  const ids = files.map(({ id }) => id);
  const unknown = listed.filter((name) => !ids.includes(name));
  const repeated = new Set(listed.filter((name, index) => listed.indexOf(name) !== index));
  return [
    ...unknown.map((name) => problem('unknown-article', place, { name, known: ids.join(', ') || 'no article' })),
    ...[...repeated].map((name) => problem('repeated-article', place, { name })),
  ];
}

/** The articles in the listed order; others follow by file name. */
export function inOrder(articles: readonly Article[], listed: readonly string[]): readonly Article[] {
  const place = (id: string): number => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return [...articles].sort((p, q) => place(p.id) - place(q.id) || (p.id < q.id ? -1 : 1));
}
