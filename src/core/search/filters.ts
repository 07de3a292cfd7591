import type { Range } from '../model.ts';
import { searchKey } from '../text/fold.ts';
import type { Facets, Speakers } from './manifest.ts';
import { unpacked } from './postings.ts';
import type { IndexedArticle, IndexedParagraph, IndexedPrinting, IndexedStory } from './search-index.ts';

/** The filters of a search; an absent or empty one excludes nothing. */
export interface Filters {
  /** A story's id. */
  readonly story?: string;
  /** Articles of that story, by id; a comparison's two. */
  readonly articles?: readonly string[];
  readonly outlet?: string;
  /** Calendar dates, both inclusive. An article without a date has its story's; without either it is excluded. */
  readonly from?: string;
  readonly to?: string;
  /** Only if the words are between quotation marks. */
  readonly quoted?: boolean;
  /** Only words of this speaker; part of the name as printed. */
  readonly speaker?: string;
}

/** True if the filters exclude anything at all. */
export function filtersAnything(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== undefined && value !== '' && value !== false);
}

/** The matters that pass, as far as known without their texts. */
export function allowedMatters(filters: Filters, facets: Facets, speakers: Speakers, matters: number): Uint8Array {
  const allowed = new Uint8Array(matters);
  for (const story of facets.stories) {
    for (const [place, article] of story.articles.entries()) {
      if (!articlePasses(filters, story, article)) continue;
      for (const matter of unpacked(story.printed[place] ?? '')) allowed[story.first + matter] = 1;
    }
  }
  if (filters.quoted === true || (filters.speaker ?? '') !== '') keepTo(allowed, unpacked(facets.quoted));
  if ((filters.speaker ?? '') !== '') {
    const named = speakers.filter(([name]) => isNamed(name, filters.speaker!));
    keepTo(
      allowed,
      named.flatMap(([, held]) => unpacked(held)),
    );
  }
  return allowed;
}

/** True if a printing belongs to an article that passes. */
export function printingPasses(filters: Filters, story: IndexedStory, { article }: IndexedPrinting): boolean {
  const own = story.articles[article];
  return own !== undefined && articlePasses(filters, story, own);
}

/** True if a found word is in quoted speech that passes, or if none is required. */
export function speechPasses(filters: Filters, paragraph: IndexedParagraph, found: readonly Range[]): boolean {
  const speaker = filters.speaker ?? '';
  if (filters.quoted !== true && speaker === '') return true;
  const speech = (paragraph.quoted ?? []).filter((one) => speaker === '' || isNamed(one.speaker ?? '', speaker));
  return found.some(({ start, end }) => speech.some((one) => start < one.end && end > one.start));
}

function articlePasses(filters: Filters, story: IndexedStory, article: IndexedArticle): boolean {
  const { story: only = '', articles = [], outlet = '', from = '', to = '' } = filters;
  if (only !== '' && story.id !== only) return false;
  if (articles.length > 0 && !articles.includes(article.id)) return false;
  if (outlet !== '' && article.outlet !== outlet) return false;
  if (from === '' && to === '') return true;
  const date = (article.published ?? story.date ?? '').slice(0, 10);
  return date !== '' && (from === '' || date >= from) && (to === '' || date <= to);
}

function isNamed(name: string, asked: string): boolean {
  return searchKey(name).includes(searchKey(asked.trim()));
}

function keepTo(allowed: Uint8Array, matters: readonly number[]): void {
  const kept = new Set(matters);
  for (let matter = 0; matter < allowed.length; matter++) if (!kept.has(matter)) allowed[matter] = 0;
}
