import { ledgerText } from '../core/link/ledger.ts';
import { ledgerOf } from '../core/link/published.ts';
import { isLoss, isRecorded, type StoryPermalinks } from '../corpus/read-permalinks.ts';
import { readStory } from '../corpus/read-story.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Records the published ids of one story in its ledger, and returns what was recorded; undefined if there was nothing
 * to record, or if a problem in the content prevents it.
 *
 * `shownAs` is the folder's path as the editor knows it; `date` is recorded for removed paragraphs.
 */
export async function recordPermalinks(
  folder: string,
  shownAs: string,
  date: string,
): Promise<StoryPermalinks | undefined> {
  const { permalinks, problems } = await readStory(folder, shownAs);
  // Only a person can decide to give up an article.
  const stands = problems.some((problem) => !isLoss(problem) || problem.code === 'lost-article');
  if (permalinks === undefined || stands || isRecorded(permalinks)) return undefined;
  await writeLedger(permalinks, date);
  return permalinks;
}

/** Writes a story's ledger. If interrupted, the file is either the previous or the new one. */
export async function writeLedger({ path, published }: StoryPermalinks, date: string): Promise<void> {
  await writeWhole(path, ledgerText(ledgerOf(published, date)));
}
