import type { Article, ArticleMeta, Paragraph } from '../core/model.ts';
import { splitFrontMatter } from '../core/parse/front-matter.ts';
import { type Parsed, parseArticle as parseBody } from '../core/parse/parse-article.ts';
import type { Problem } from '../core/problem.ts';
import { checkFields } from '../corpus/check-fields.ts';
import { articleFieldsSchema } from '../corpus/front-matter-schema.ts';
import { isArticleName } from '../corpus/names.ts';

/** How an article is to be known. */
export interface ArticleNames {
  /** Unique among the articles it is compared with; ends the ids of its paragraphs. Lower-case letters, digits, single hyphens. */
  readonly id: string;
  /** The file that problems name. By default, the id with `.md`. */
  readonly file?: string;
}

/**
 * An article from the text of its Markdown file, as a story folder holds it, with every problem in it.
 *
 * With front matter, its fields are those of the documentation, and `outlet` is required. Without, nothing is stated: the
 * outlet is the id, marked by `publisher: 'unknown'`, and the text's first heading, if it is of the first level, is its headline.
 * `value` holds what could be read, whatever the problems. Throws a `RangeError` for an id that cannot be one.
 */
export function parseArticle(markdown: string, { id, file = `${id}.md` }: ArticleNames): Parsed<Article> {
  if (!isArticleName(id) || id === 'story')
    throw new RangeError(
      `"${id}" cannot be an article's id. Use lower-case letters, digits and single hyphens, without "-vs-"; "story" is reserved.`,
    );
  const source = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!/^---[ \t]*\n/.test(source)) return withoutFrontMatter(source, id, file);
  const { fields, body, bodyLine, problems } = splitFrontMatter(source, file, 'outlet');
  const checked = checkFields(articleFieldsSchema, fields, file);
  const { aliases = [], ...stated } = checked.ok ? checked.value : checked.sound;
  const meta = { outlet: id, lang: 'en', ...withoutAbsent(stated) };
  const lines = { title: fields.get('title')?.line ?? 1, standfirst: fields.get('standfirst')?.line ?? 1 };
  const read = parseBody({ id, label: meta.outlet, meta, file, lines, body, bodyLine, aliases });
  // Where the front matter cannot be read, what lies below it cannot be told from it.
  const all: readonly Problem[] =
    problems.length > 0 ? problems : [...(checked.ok ? [] : checked.problems), ...read.problems];
  return { value: read.value, problems: all };
}

function withoutFrontMatter(body: string, id: string, file: string): Parsed<Article> {
  const meta: ArticleMeta = { outlet: id, publisher: 'unknown', lang: 'en' };
  const read = parseBody({ id, label: id, meta, file, lines: {}, body, bodyLine: 1 });
  const [first, ...rest] = read.value.paragraphs;
  if (first?.kind !== 'heading' || first.level !== 1 || rest.length === 0) return read;
  const { level: _, ...heading } = first;
  const headline: Paragraph = { ...heading, kind: 'headline' };
  return { ...read, value: { ...read.value, title: first.text, paragraphs: [headline, ...rest] } };
}

/** Zod gives an optional field that is not there as undefined, and the model has no such fields. */
function withoutAbsent<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
