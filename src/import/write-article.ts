import { splitFrontMatter } from '../core/parse/front-matter.ts';
import { type WrittenBlock, writeBlocks } from '../core/parse/write-blocks.ts';
import { changeFrontMatter, writeFrontMatter } from '../core/parse/write-front-matter.ts';
import { slugOf } from '../core/text/slug.ts';
import type { Facts, FoundBlock } from './draft.ts';

/** The fields of an article's front matter, in the order they are written. */
const FIELDS = ['outlet', 'title', 'standfirst', 'published', 'url', 'byline', 'agency', 'publisher', 'lang'] as const;
type Fields = { readonly [Key in (typeof FIELDS)[number]]?: string };

/** Fields that an editor chooses and no page knows better: kept when the article is imported again. */
const EDITORS = new Set<string>(['outlet', 'agency', 'publisher', 'lang']);

/**
 * The text of an article file from an imported page: front matter, a blank line and the text.
 *
 * `before` is the current text of the file. An editor's choices in it stay, except for an outlet that is given again.
 */
export function writeArticle(
  facts: Facts,
  blocks: readonly FoundBlock[],
  before?: string,
  outletIsGiven = false,
): string {
  const body = writeBlocks(blocks.map(written));
  const fields = fieldsOf(facts);
  return `${frontMatter(fields, before, outletIsGiven)}\n${body}`;
}

/**
 * What stands for the outlet where the page does not name it, to be confirmed by the editor: the host name of the page's
 * address, else the name of the file as articles are named.
 */
export function guessedOutlet({ url }: Facts, file: string): string {
  if (url !== undefined && URL.canParse(url)) return new URL(url).hostname.replace(/^www\./, '');
  return slugOf(file.replace(/\.\w+$/, '')) || file;
}

function fieldsOf(facts: Facts): Fields {
  const stated: { readonly [Key in keyof Fields]: string | undefined } = {
    ...facts,
    lang: facts.lang === 'en' ? undefined : facts.lang,
  };
  return Object.fromEntries(FIELDS.flatMap((key) => (stated[key] === undefined ? [] : [[key, stated[key]]])));
}

/** What the page does not state stays as it was in the file, comments and all; unchanged front matter stays to the letter. */
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
  const own = before.slice(0, before.length - known.body.length);
  const changes = new Map(changed.map((key) => [key, fields[key]!] as const));
  return changes.size === 0 ? own : changeFrontMatter(own, changes, FIELDS);
}

function written({ around: _, ...block }: FoundBlock): WrittenBlock {
  return block;
}
