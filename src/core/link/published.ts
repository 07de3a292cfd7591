import type { Article } from '../model.ts';
import { type Carried, carryIds, type Fate } from './carry-ids.ts';
import { type ArticleLedger, daysIn, isPublished, type Ledger, ledgerText, NOTHING_PUBLISHED } from './ledger.ts';
import { nextLedger } from './next-ledger.ts';
import { removedParagraphs } from './removed-paragraphs.ts';

/** An article with its published ids, and what the ledger has of it. */
export interface Published {
  readonly article: Article;
  readonly before: ArticleLedger;
  readonly carried: Carried;
}

/** A story's articles with their published ids. */
export interface PublishedStory {
  readonly articles: readonly Published[];
  /** Published articles in the ledger that the story does not have under any name. */
  readonly missing: readonly string[];
}

/** The articles of a story with their ids from the ledger; aliases identify renamed ones. */
export function publish(ledger: Ledger, articles: readonly Article[]): PublishedStory {
  const used = new Set<string>();
  const published = articles.map((article): Published => {
    const name = [article.id, ...(article.aliases ?? [])].find((known) => ledger.has(known) && !used.has(known));
    if (name !== undefined) used.add(name);
    const before = (name === undefined ? undefined : ledger.get(name)) ?? NOTHING_PUBLISHED;
    const carried = carryIds(before, article.paragraphs, idsOfOthers(ledger, before));
    const removed = removedParagraphs(before, carried);
    const withIds = {
      ...article,
      ...daysIn(before),
      paragraphs: carried.paragraphs,
      ...(removed.length === 0 ? {} : { removed }),
    };
    return { article: withIds, before, carried };
  });
  return {
    articles: published,
    missing: [...ledger].flatMap(([name, one]) => (used.has(name) || !isPublished(one) ? [] : [name])),
  };
}

/** The ids that the ledger has of other articles, removed paragraphs included. */
function idsOfOthers(ledger: Ledger, own: ArticleLedger): ReadonlySet<string> {
  const others = [...ledger.values()].filter((one) => one !== own);
  return new Set(others.flatMap(({ paragraphs, gone }) => [...paragraphs, ...gone].map(({ id }) => id)));
}

/** The ledger of everything published now; `until` as in `nextLedger`. */
export function ledgerOf({ articles }: PublishedStory, until?: string): Ledger {
  return new Map(articles.map(({ article, before, carried }) => [article.id, nextLedger(before, carried, until)]));
}

/** True if the ledger has what is published, to the byte. */
export function isUpToDate(ledger: Ledger, story: PublishedStory): boolean {
  return story.missing.length === 0 && ledgerText(ledgerOf(story)) === ledgerText(ledger);
}

/** How many paragraphs of a story are new, edited and so on since the ledger was written. */
export function countFate({ articles }: PublishedStory, fate: Fate): number {
  return articles.reduce((sum, { carried }) => sum + carried.fates.filter((one) => one === fate).length, 0);
}
