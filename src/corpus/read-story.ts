import { readdir } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Paragraph, Story } from '../core/model.ts';
import { parseArticle, parseNote } from '../core/parse/parse-article.ts';
import { isTemplateText } from '../core/parse/template-text.ts';
import { type Problem, problem } from '../core/problem.ts';
import { aliasProblems, type Named } from './aliases.ts';
import { inOrder, orderProblems } from './article-order.ts';
import { type CheckedFile, readChecked } from './checked-file.ts';
import type { CommittedFile } from './committed-file.ts';
import { type ArticleFields, articleFieldsSchema, type StoryFields, storyFieldsSchema } from './front-matter-schema.ts';
import { betterName, isArticleName, LONGEST_NAME, nameTooLong } from './names.ts';
import { readOverrides } from './read-overrides.ts';
import { readPermalinks, type StoryPermalinks } from './read-permalinks.ts';
import { cannotRead } from './source-file.ts';
import { labelOf, metaOf, sameNames } from './story-rules.ts';

const STORY_FILE = 'story.md';
/** What an editor keeps next to the articles without publishing it. */
const SET_ASIDE = /(?:^|\/)[._]/;
const LOOKS_LIKE_AN_ARTICLE = /\.(?:md|mdx|markdown|txt|text|html?)$/i;
const NO_TEXT_READ: ReadonlySet<string> = new Set([
  'not-utf-8',
  'cannot-read',
  'control-character',
  'no-front-matter',
  'unclosed-front-matter',
]);

export interface ReadStory {
  /** Absent if there is a problem. */
  readonly story?: Story;
  /** Absent if there is a problem other than a loss of permalinks. */
  readonly permalinks?: StoryPermalinks;
  readonly problems: readonly Problem[];
}

/**
 * One story folder as a story, with every problem in it; `shownAs` is the folder's path as the editor knows it, `committed` its
 * ledger as last committed, where it is known.
 */
export async function readStory(folder: string, shownAs: string, committed?: CommittedFile): Promise<ReadStory> {
  const id = basename(folder);
  const listed = await readdir(folder, { recursive: true }).catch((error: Error) => error);
  if (listed instanceof Error) return { problems: [cannotRead(listed, shownAs)] };
  const paths = listed.map((path) => path.split(sep).join('/')).filter((path) => !SET_ASIDE.test(path));
  const names = paths.filter((path) => !path.includes('/')).sort();
  const hidden = paths.filter((path) => path.includes('/') && path.endsWith('.md')).sort();
  const candidates = names.filter((name) => name !== STORY_FILE && LOOKS_LIKE_AN_ARTICLE.test(name));
  const told = names.includes(STORY_FILE)
    ? await readChecked(join(folder, STORY_FILE), { id, file: `${shownAs}/${STORY_FILE}` }, storyFieldsSchema, 'title')
    : withoutStoryFile(id, shownAs);

  const problems: Problem[] = [
    ...told.problems,
    ...hidden.map((name) => problem('in-a-subfolder', { file: `${shownAs}/${name}`, line: 1 }, { name })),
  ];
  const files: CheckedFile<ArticleFields>[] = [];
  for (const name of candidates) {
    const file = `${shownAs}/${name}`;
    problems.push(...nameProblems(name, file));
    if (!name.endsWith('.md')) continue;
    files.push(
      await readChecked(join(folder, name), { id: name.replace(/\.md$/, ''), file }, articleFieldsSchema, 'outlet'),
    );
  }
  if (candidates.length === 0) problems.push(problem('no-articles', { file: told.file, line: 1 }, { name: id }));
  // A relation that cannot be read may be the one that allows articles with the same name.
  const relation = told.sound.relation ?? (told.raw.has('relation') ? 'revisions' : 'outlets');
  problems.push(...sameNames(files, relation), ...orderProblems(files, told));
  if (isTemplateText(told.fields?.title ?? ''))
    problems.push(problem('template-text', { file: told.file, line: told.raw.get('title')?.line ?? 1 }));

  const parsedArticles = files.map((file) => {
    const label = labelOf(file, files);
    const { id: article, body, bodyLine } = file;
    const lines = { title: file.raw.get('title')?.line ?? 1, standfirst: file.raw.get('standfirst')?.line ?? 1 };
    const meta = { meta: metaOf(file), aliases: file.fields?.aliases ?? [] };
    const parsed = parseArticle({ id: article, label, ...meta, file: file.file, lines, body, bodyLine });
    const readable = !file.problems.some(({ code }) => NO_TEXT_READ.has(code));
    problems.push(...file.problems, ...(readable ? parsed.problems : []));
    return parsed.value;
  });
  problems.push(...aliasProblems(files.map(namedOf)));
  const note = noteOf(told);
  const unread = files.filter((file) => file.problems.length > 0).map(({ id: article }) => article);
  // Ids are derived from texts, so every id of an unreadable article would seem lost.
  const isReadable = problems.length === 0;
  const recorded = isReadable ? await readPermalinks(folder, shownAs, id, parsedArticles, committed) : { problems: [] };
  const articles = recorded.permalinks?.published.articles.map(({ article }) => article) ?? parsedArticles;
  const overrides = readOverrides(told, articles, unread);
  problems.push(...overrides.problems);
  problems.push(...note.problems);
  const permalinks =
    problems.length > 0 || recorded.permalinks === undefined ? {} : { permalinks: recorded.permalinks };
  problems.push(...recorded.problems);
  if (told.fields === undefined || problems.length > 0) return { ...permalinks, problems };
  const { title, date, invented, aliases = [] } = told.fields;
  const ordered = inOrder(articles, told.fields.articles ?? []);
  return {
    story: {
      id,
      title,
      ...(date === undefined ? {} : { date }),
      relation,
      ...(invented === undefined ? {} : { invented }),
      articles: ordered,
      note: note.paragraphs,
      ...overrides.value,
      ...(aliases.length === 0 ? {} : { aliases }),
    },
    ...permalinks,
    problems,
  };
}

/** An article or story with its former names. */
function namedOf({ id, file, fields, raw }: CheckedFile<{ readonly aliases?: string[] | undefined }>): Named {
  return { id, file, aliases: fields?.aliases ?? [], line: raw.get('aliases')?.line ?? 1 };
}

function withoutStoryFile(id: string, shownAs: string): CheckedFile<StoryFields> {
  const file = `${shownAs}/${STORY_FILE}`;
  const problems = [problem('no-story-file', { file, line: 1 }, { name: id })];
  return { id, file, sound: {}, raw: new Map(), body: '', bodyLine: 1, problems };
}

function nameProblems(name: string, file: string): readonly Problem[] {
  if (!name.endsWith('.md')) return [problem('not-an-article', { file, line: 1 }, { name })];
  const article = name.replace(/\.md$/, '');
  if (article.length > LONGEST_NAME) return [nameTooLong(article, file)];
  if (isArticleName(article)) return [];
  return [problem('bad-article-name', { file, line: 1 }, { name, better: `${betterName(article)}.md` })];
}

/** The editor's note: the field `note`, then the text below the front matter of the story file. */
function noteOf(told: CheckedFile<StoryFields>): {
  readonly paragraphs: readonly Paragraph[];
  readonly problems: readonly Problem[];
} {
  const below = parseNote(told.body, told.file, told.bodyLine);
  const field = parseNote(told.sound.note ?? '', told.file, told.raw.get('note')?.line ?? 1);
  return { paragraphs: [...field.value, ...below.value], problems: [...field.problems, ...below.problems] };
}
