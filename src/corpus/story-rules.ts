import type { ArticleMeta, Relation } from '../core/model.ts';
import { type Problem, problem } from '../core/problem.ts';
import { dateInWords } from '../core/text/dates.ts';
import { comparisonKey } from '../core/text/fold.ts';
import type { CheckedFile } from './checked-file.ts';
import type { ArticleFields } from './front-matter-schema.ts';

type ArticleFile = CheckedFile<ArticleFields>;

/**
 * Problems of articles that readers or addresses could not tell apart.
 *
 * Two articles of one outlet are revisions: they may share the outlet's name if their dates differ.
 */
export function sameNames(files: readonly ArticleFile[], relation: Relation): readonly Problem[] {
  const problems: Problem[] = [];
  const addresses = new Map<string, string>();
  const outlets = new Map<string, string>();
  for (const { id, file, sound, raw } of files) {
    const address = id.toLowerCase();
    const other = addresses.get(address);
    if (other !== undefined)
      problems.push(problem('same-file-name', { file, line: 1 }, { name: `${id}.md`, other: `${other}.md` }));
    addresses.set(address, id);
    const { outlet, published } = sound;
    const isDateUnread = published === undefined && raw.has('published');
    if (outlet === undefined || (relation === 'revisions' && isDateUnread)) continue;
    // Dates count as pages show them: two that differ only in seconds could not be told apart.
    const shown = relation === 'revisions' ? `${outlet} ${dateInWords(published ?? '')}` : outlet;
    const key = comparisonKey(shown).replace(/\s+/g, ' ').trim();
    const namesake = outlets.get(key);
    if (namesake !== undefined) {
      const line = raw.get('outlet')?.line ?? 1;
      problems.push(problem('same-outlet', { file, line }, { outlet, other: namesake }));
    }
    outlets.set(key, file);
  }
  return problems;
}

/** How pages name an article: by its outlet, and also by its date if another article has the same outlet. */
export function labelOf(file: ArticleFile, files: readonly ArticleFile[]): string {
  const outlet = file.fields?.outlet ?? file.id;
  const isShared = files.some((other) => other !== file && other.fields?.outlet === outlet);
  if (!isShared) return outlet;
  const published = file.fields?.published;
  return `${outlet}, ${published === undefined ? file.id : dateInWords(published)}`;
}

/** What the front matter states, with nothing added; the file name replaces an outlet that could not be read. */
export function metaOf({ id, fields }: ArticleFile): ArticleMeta {
  if (fields === undefined) return { outlet: id, lang: 'en' };
  const stated = Object.entries(fields).filter(([key, value]) => value !== undefined && key !== 'aliases');
  return Object.fromEntries(stated) as unknown as ArticleMeta;
}
