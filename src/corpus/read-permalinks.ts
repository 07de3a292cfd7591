import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asCommitted } from '../core/link/committed.ts';
import { type Ledger, readLedger } from '../core/link/ledger.ts';
import { isUpToDate, type PublishedStory, publish } from '../core/link/published.ts';
import type { Article } from '../core/model.ts';
import { type Problem, problem } from '../core/problem.ts';
import { openingWords } from '../core/text/opening-words.ts';
import { type CommittedFile, readCommitted } from './committed-file.ts';
import { readSource } from './source-file.ts';

export const LEDGER_FILE = 'permalinks.json';

/** The published ids of a story: the ledger as read, and what becomes of it. */
export interface StoryPermalinks {
  readonly story: string;
  /** The ledger's path on disk, and as the editor knows it. */
  readonly path: string;
  readonly file: string;
  /** Absent if there is no ledger yet. */
  readonly ledger?: Ledger;
  readonly published: PublishedStory;
}

/**
 * Problems that would lose a published address. The command that fixes them needs content without any other problem.
 */
const LOSSES: ReadonlySet<string> = new Set(['lost-permalink', 'lost-article']);

/** True for a problem that `npm run permalinks` fixes. */
export function isLoss({ code }: Problem): boolean {
  return LOSSES.has(code);
}

/**
 * The articles of a story under their published ids, and a problem for each id that would be lost.
 *
 * `shownAs` is the folder's path as the editor knows it; `committed` is the ledger as last committed, where it is known.
 */
export async function readPermalinks(
  folder: string,
  shownAs: string,
  story: string,
  articles: readonly Article[],
  committed?: CommittedFile,
): Promise<{ readonly permalinks?: StoryPermalinks; readonly problems: readonly Problem[] }> {
  const [path, file] = [join(folder, LEDGER_FILE), `${shownAs}/${LEDGER_FILE}`];
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  const source = isThere ? await readSource(path, file) : undefined;
  if (source?.ok === false) return { problems: source.problems };
  const ledger = source === undefined ? undefined : readLedger(source.text, file);
  if (ledger !== undefined && 'code' in ledger) return { problems: [ledger] };
  const published = publish(publishedLedger(committed ?? (await readCommitted(path)), file, ledger), articles);
  const read = { story, path, file, ...(ledger === undefined ? {} : { ledger }), published };
  return { permalinks: read, problems: losses(published, story, file, shownAs) };
}

/** The last commit decides what is published; without git, or if it has no ledger that can be read, the file does. */
function publishedLedger(found: CommittedFile, file: string, ledger: Ledger | undefined): Ledger {
  if (found.kind === 'no-git') return ledger ?? new Map();
  const committed = found.kind === 'text' ? readLedger(found.text, file) : new Map<string, never>();
  return 'code' in committed ? (ledger ?? new Map()) : asCommitted(ledger, committed);
}

/** True if the ledger has everything that is published. */
export function isRecorded({ ledger, published }: StoryPermalinks): boolean {
  return ledger !== undefined && isUpToDate(ledger, published);
}

function losses(published: PublishedStory, story: string, file: string, shownAs: string): readonly Problem[] {
  const missing = published.missing.map((name) => problem('lost-article', { file, line: 1 }, { name, story }));
  const lost = published.articles.flatMap(({ article, before, carried }) =>
    carried.lost.map((place) => {
      const { id, text } = before.paragraphs[place]!;
      const neighbour = carried.partners.slice(0, place).findLast((partner) => partner >= 0) ?? 0;
      const line = article.paragraphs[neighbour]?.line ?? 1;
      return problem(
        'lost-permalink',
        { file: `${shownAs}/${article.id}.md`, line },
        { id, opening: openingWords(text) },
      );
    }),
  );
  return [...missing, ...lost];
}
