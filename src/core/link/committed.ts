import { type ArticleLedger, daysIn, type Ledger } from './ledger.ts';

/**
 * A ledger in which only what has been committed counts as published.
 *
 * What `ledger` has and `committed` has not is a draft: it still tells paragraphs apart, but may lose its id, and leaves
 * no note. What was committed stays published if it is missing from an article's ledger now; an article that is gone
 * from the ledger altogether has been given up, or goes by another name.
 */
export function asCommitted(ledger: Ledger | undefined, committed: Ledger): Ledger {
  if (ledger === undefined) return committed;
  const published = idsIn(committed.values());
  const present = idsIn(ledger.values());
  return new Map(
    [...ledger].map(([name, article]) => {
      const before = committed.get(name);
      const isCut = before !== undefined && [...idsIn([before])].some((id) => !present.has(id));
      return [name, isCut ? before : withDrafts(article, published)];
    }),
  );
}

function withDrafts(article: ArticleLedger, published: ReadonlySet<string>): ArticleLedger {
  const { paragraphs, gone } = article;
  const drafts = new Set(paragraphs.map(({ id }) => id).filter((id) => !published.has(id)));
  return { ...daysIn(article), paragraphs, gone: gone.filter(({ id }) => published.has(id)), drafts };
}

function idsIn(articles: Iterable<ArticleLedger>): ReadonlySet<string> {
  return new Set([...articles].flatMap(({ paragraphs, gone }) => [...paragraphs, ...gone].map(({ id }) => id)));
}
