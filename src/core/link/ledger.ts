import { type Problem, problem } from '../problem.ts';

/** A paragraph whose id has been published, with its text when the ledger was last written. */
export interface Recorded {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/** A published paragraph that has been removed. Its id stays taken, and leads to a note. */
export interface Gone extends Recorded {
  /** The id of the paragraph it was next to; absent if nothing of the article is left. */
  readonly near?: string;
  /** ISO 8601 calendar date on which the command first missed it; absent if none was given. */
  readonly until?: string;
}

/** ISO 8601 calendar dates; absent in a ledger that was written without. */
export interface LedgerDays {
  /** On which the article was first recorded. */
  readonly added?: string;
  /** On which its present text was. */
  readonly changed?: string;
}

/** What has been published of one article: current paragraphs in order, then removed ones in the order they went. */
export interface ArticleLedger extends LedgerDays {
  readonly paragraphs: readonly Recorded[];
  readonly gone: readonly Gone[];
  /** Ids of paragraphs that are recorded but not published yet; never in a file. None if absent. */
  readonly drafts?: ReadonlySet<string>;
}

/** Every published paragraph id of a story, by article id: the file `content/<story>/permalinks.json`. */
export type Ledger = ReadonlyMap<string, ArticleLedger>;

/** Raised if the format changes, so that an older Wireside does not misread the file. */
const LEDGER_VERSION = 1;

export const NOTHING_PUBLISHED: ArticleLedger = { paragraphs: [], gone: [] };

/**
 * A ledger as a file: articles by name, fields in a fixed order, one value per line, and the same bytes for the same
 * ledger.
 */
export function ledgerText(ledger: Ledger): string {
  const byName = [...ledger].sort(([p], [q]) => (p < q ? -1 : 1));
  const articles = byName.map(([name, article]) => [
    name,
    { ...daysIn(article), paragraphs: article.paragraphs.map(recordedFields), gone: article.gone.map(goneFields) },
  ]);
  return `${JSON.stringify({ version: LEDGER_VERSION, articles: Object.fromEntries(articles) }, null, 2)}\n`;
}

/** A ledger file as a ledger, or the problem that it is not one; `file` is its path as the editor knows it. */
export function readLedger(text: string, file: string): Ledger | Problem {
  const bad = (why: string, line = 1): Problem => problem('bad-ledger', { file, line }, { why });
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  if (conflict >= 0) return bad('it holds both sides of an unfinished merge', conflict + 1);
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return bad('it is not JSON');
  }
  if (!isGroup(found)) return bad('it is not a group of fields');
  if (found['version'] !== LEDGER_VERSION) return bad(`its version is not ${LEDGER_VERSION}`);
  if (!isGroup(found['articles'])) return bad('it has no "articles"');
  const ledger = new Map<string, ArticleLedger>();
  const ids = new Set<string>();
  for (const [name, article] of Object.entries(found['articles'])) {
    if (!isGroup(article)) return bad(`its article "${name}" is not a group of fields`);
    const { paragraphs, gone } = article;
    if (!isListOf(paragraphs, isRecorded) || !isListOf(gone, isGone) || !hasDays(article))
      return bad(`its article "${name}" is not complete`);
    for (const { id } of [...paragraphs, ...gone]) {
      // "main" is a place of every page: an address that ends in it would lead there, and not to the paragraph.
      if (!id.includes('--')) return bad(`it holds the id "${id}", which is none of a paragraph`);
      if (ids.has(id)) return bad(`it holds the id "${id}" more than once`);
      ids.add(id);
    }
    ledger.set(name, {
      ...daysIn(article),
      paragraphs: paragraphs.map(recordedFields),
      gone: gone.map(goneFields),
    });
  }
  return ledger;
}

/** The days of an article, in a fixed order. */
export function daysIn({ added, changed }: LedgerDays): LedgerDays {
  return { ...(added === undefined ? {} : { added }), ...(changed === undefined ? {} : { changed }) };
}

function hasDays({ added, changed }: Readonly<Record<string, unknown>>): boolean {
  return [added, changed].every((day) => day === undefined || isDay(day));
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function recordedFields({ id, kind, text }: Recorded): Recorded {
  return { id, kind, text };
}

function goneFields({ id, kind, text, near, until }: Gone): Gone {
  return { id, kind, text, ...(near === undefined ? {} : { near }), ...(until === undefined ? {} : { until }) };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

/** What can be in an address and in a page's attribute without escaping. */
const ID = /^[\p{L}\p{M}\p{N}-]+$/u;

function isRecorded(value: unknown): value is Recorded {
  if (!isGroup(value)) return false;
  const { id, kind, text } = value;
  return typeof id === 'string' && ID.test(id) && typeof kind === 'string' && typeof text === 'string';
}

function isGone(value: unknown): value is Gone {
  if (!isRecorded(value)) return false;
  const { near, until } = value as { near?: unknown; until?: unknown };
  return (near === undefined || typeof near === 'string') && (until === undefined || isDay(until));
}

/** True if anything of an article has been published, a removed paragraph included. */
export function isPublished({ paragraphs, gone, drafts }: ArticleLedger): boolean {
  return gone.length > 0 || paragraphs.some(({ id }) => drafts?.has(id) !== true);
}
