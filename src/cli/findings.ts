import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import { nearlyTheSame } from '../core/review/nearly-the-same.ts';
import { reviewStory } from '../core/review/review-story.ts';
import type { ReviewedStory } from '../core/review/reviewed.ts';
import type { Warning } from '../core/review/warning.ts';
import { shownPath } from '../corpus/content-folder.ts';
import { readContent } from '../corpus/read-content.ts';

/** One finding, and the line it is on. */
export interface Finding {
  readonly severity: 'problem' | 'warning';
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
  /** The line in the file; empty if there is none. */
  readonly excerpt: string;
}

export interface Findings {
  readonly stories: number;
  readonly articles: number;
  /** By file, line and column; problems before warnings. */
  readonly findings: readonly Finding[];
}

/** Every problem in the content and every warning about its stories; `today` is an ISO date. */
export async function findingsIn(folder: string, today: string): Promise<Findings> {
  const { stories, problems } = await readContent(folder);
  const files = new Map<string, readonly string[]>();
  const linesOf = async (file: string): Promise<readonly string[]> => {
    const known = files.get(file);
    if (known !== undefined) return known;
    const lines = (await readFile(file, 'utf8').catch(() => '')).split(/\r\n?|\n/);
    files.set(file, lines);
    return lines;
  };
  const reviewed: ReviewedStory[] = [];
  for (const story of stories) reviewed.push(await withSources(story, folder, linesOf));
  const warnings = [...reviewed.flatMap((one) => reviewStory(one, today)), ...nearlyTheSame(reviewed)];
  const findings: Finding[] = [];
  for (const one of problems) findings.push(await ofProblem(one, linesOf));
  for (const one of warnings) findings.push(await ofWarning(one, linesOf));
  return {
    stories: stories.length,
    articles: stories.reduce((sum, { articles }) => sum + articles.length, 0),
    findings: findings.sort(byPlace),
  };
}

type LinesOf = (file: string) => Promise<readonly string[]>;

async function withSources(story: Story, folder: string, linesOf: LinesOf): Promise<ReviewedStory> {
  const inFolder = (name: string): string => shownPath(join(folder, story.id, `${name}.md`));
  const file = inFolder('story');
  const articles = [];
  for (const article of story.articles) {
    const own = inFolder(article.id);
    articles.push({ article, file: own, lines: await linesOf(own) });
  }
  return { story, file, lines: await linesOf(file), articles };
}

async function ofProblem({ code, file, line, message, hint }: Problem, linesOf: LinesOf): Promise<Finding> {
  const excerpt = (await linesOf(file))[line - 1] ?? '';
  return { severity: 'problem', code, file, line, column: columnOf(message, excerpt), message, hint, excerpt };
}

async function ofWarning(found: Warning, linesOf: LinesOf): Promise<Finding> {
  const excerpt = (await linesOf(found.file))[found.line - 1] ?? '';
  return { severity: 'warning', ...found, excerpt };
}

/** The column of the words that the problem quotes; if it quotes none of them, of the first visible character. */
function columnOf(message: string, line: string): number {
  const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, words = '']) => line.indexOf(words.replace(/…$/, '')));
  // The last quoted words are the most telling: 'The field "relation" is the text "copies"'.
  const at = quoted.findLast((found) => found !== -1) ?? line.search(/\S/);
  return Math.max(at, 0) + 1;
}

function byPlace(p: Finding, q: Finding): number {
  if (p.file !== q.file) return p.file < q.file ? -1 : 1;
  return p.line - q.line || p.column - q.column || (p.severity === q.severity ? 0 : p.severity === 'problem' ? -1 : 1);
}
