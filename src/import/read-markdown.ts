import { blocksOf } from '../core/parse/blocks.ts';
import { splitFrontMatter } from '../core/parse/front-matter.ts';
import type { Draft, Dropped, Facts, FoundBlock } from './draft.ts';
import { withoutFurniture } from './furniture/furniture.ts';
import { metadataDate } from './stated-date.ts';
import { withCaptions } from './unmarked-captions.ts';

/** Other tools' names for the fields of an article, by ours. */
const NAMES: Readonly<Record<string, keyof Facts>> = {
  outlet: 'outlet',
  publisher: 'outlet',
  site: 'outlet',
  site_name: 'outlet',
  title: 'title',
  headline: 'title',
  standfirst: 'standfirst',
  subtitle: 'standfirst',
  dek: 'standfirst',
  published: 'published',
  date: 'published',
  url: 'url',
  source: 'url',
  canonical: 'url',
  byline: 'byline',
  author: 'byline',
  agency: 'agency',
  lang: 'lang',
  language: 'lang',
};

/** The article in a Markdown file, as saved by web clippers and other sites. */
export function readMarkdown(text: string): Draft {
  const source = text.replace(/^\uFEFF/, '');
  const matter = splitFrontMatter(source, '', 'outlet');
  const hasFields = matter.problems.length === 0;
  const stated = hasFields ? factsOf(new Map([...matter.fields].map(([key, { value }]) => [key, value]))) : {};
  const { text: body, dropped: pictures } = withoutPictures(hasFields ? matter.body : source);
  const all: readonly FoundBlock[] = blocksOf(body, '', 1).blocks.map(({ line: _, ...block }) => block);
  const [first, ...rest] = all;
  // A first heading of the highest level is the headline, however the title was stored.
  const isTitle = first?.kind === 'heading' && first.level === 1;
  const facts = isTitle && stated.title === undefined ? { ...stated, title: first.text } : stated;
  const { blocks, dropped } = withoutFurniture(withCaptions(isTitle && facts.title === first.text ? rest : all), facts);
  return { facts, blocks, dropped: [...dropped, ...pictures] };
}

/** A picture alone on its line, linked or not: an article would print its alternative text. */
const PICTURE =
  /^[ \t]*(?:\[[ \t]*)?!\[([^\]\r\n\u2028\u2029]*)\]\([^)\r\n\u2028\u2029]*\)(?:\]\([^)\r\n\u2028\u2029]*\))?[ \t]*$/gm;

function withoutPictures(body: string): { readonly text: string; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const text = body.replace(PICTURE, (_all, alternative: string) => {
    dropped.push({ text: alternative, why: 'a picture' });
    return '';
  });
  return { text, dropped };
}

function factsOf(fields: ReadonlyMap<string, unknown>): Facts {
  const facts: Record<string, string> = {};
  for (const [key, value] of fields) {
    const field = NAMES[key.toLowerCase()];
    const [first] = [value].flat();
    if (field === undefined || typeof first !== 'string' || first.trim() === '' || facts[field] !== undefined) continue;
    const text = field === 'published' ? metadataDate(first) : first.trim();
    if (text === undefined || (field === 'url' && !/^https?:\/\//.test(text))) continue;
    facts[field] = text;
  }
  return facts;
}
