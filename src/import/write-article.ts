import { splitFrontMatter } from '../core/parse/front-matter.ts';
import { type WrittenBlock, writeBlocks } from '../core/parse/write-blocks.ts';
import { writeFrontMatter } from '../core/parse/write-front-matter.ts';
import { dateInWords } from '../core/text/dates.ts';
import type { Facts, FoundBlock } from './draft.ts';

/** The fields of an article's front matter, in the order in which they are written. */
const FIELDS = ['outlet', 'title', 'standfirst', 'published', 'url', 'byline', 'agency', 'publisher', 'lang'] as const;
type Fields = { readonly [Key in (typeof FIELDS)[number]]?: string };

/** What an editor chooses and no capture knows better: kept when the article is imported anew. */
const EDITORS = new Set<string>(['outlet', 'agency', 'publisher', 'lang']);

/**
 * An article file's text from what was captured: front matter, a blank line, the text.
 *
 * `before` is the text of the file as it is: what an editor chose in it stays, but for an outlet that is given anew.
 */
export function writeArticle(
  facts: Facts,
  blocks: readonly FoundBlock[],
  before?: string,
  outletIsGiven = false,
): string {
  const body = writeBlocks(blocks.map(written));
  // Of an article that is there, the editor knows better.
  const isNameless = before === undefined && facts.outlet === undefined;
  const fields = fieldsOf({ ...facts, ...(isNameless ? { publisher: 'unknown' } : {}) });
  return `${frontMatter(fields, before, outletIsGiven)}\n${body}`;
}

/**
 * How readers are to tell this article from others, from what the copy states: its publisher, else its section, else its
 * date. Nothing, where it states none of them.
 */
export function outletOf({ outlet, section, published }: Facts): string | undefined {
  return outlet ?? section ?? (published === undefined ? undefined : dateInWords(published));
}

function fieldsOf(facts: Facts & { readonly publisher?: string }): Fields {
  const stated: { readonly [Key in keyof Fields]: string | undefined } = {
    ...facts,
    outlet: outletOf(facts),
    lang: facts.lang === 'en' ? undefined : facts.lang,
  };
  return Object.fromEntries(FIELDS.flatMap((key) => (stated[key] === undefined ? [] : [[key, stated[key]]])));
}

/** Fields that the file had stay where the capture states none; untouched front matter stays to the letter. */
function frontMatter(fields: Fields, before: string | undefined, outletIsGiven: boolean): string {
  const known = before === undefined ? undefined : splitFrontMatter(before, '', 'outlet');
  if (before === undefined || known === undefined || known.problems.length > 0) return writeFrontMatter(fields);
  const had = new Map([...known.fields].map(([key, { value }]) => [key, value]));
  const changed = FIELDS.filter((key) => {
    const [value, earlier] = [fields[key], had.get(key)];
    return (
      value !== undefined &&
      value !== earlier &&
      !(EDITORS.has(key) && earlier !== undefined && !(key === 'outlet' && outletIsGiven))
    );
  });
  if (changed.length === 0) return before.slice(0, before.length - known.body.length);
  const all = Object.fromEntries(
    FIELDS.map((key) => [key, changed.includes(key) ? fields[key] : asText(had.get(key))]),
  );
  return writeFrontMatter(all);
}

function asText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

function written({ around: _, ...block }: FoundBlock): WrittenBlock {
  return block;
}
