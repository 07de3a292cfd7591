import { ledgerText } from '../core/link/ledger.ts';
import { ledgerOf } from '../core/link/published.ts';
import { isLoss, isRecorded, type StoryPermalinks } from '../corpus/read-permalinks.ts';
import { readStory } from '../corpus/read-story.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Records the published ids of one story in its ledger, and returns what was recorded; undefined where there was nothing
 * to record, or a problem of the content stands in the way.
 *
 * `shownAs` is the folder's path as the editor knows it, `date` the day that is noted for what is gone.
 */
export async function recordPermalinks(
  folder: string,
  shownAs: string,
  date: string,
): Promise<StoryPermalinks | undefined> {
  const { permalinks, problems } = await readStory(folder, shownAs);
  // That an article is given up is for a person to say.
  const stands = problems.some((problem) => !isLoss(problem) || problem.code === 'lost-article');
  if (permalinks === undefined || stands || isRecorded(permalinks)) return undefined;
  await writeLedger(permalinks, date);
  return permalinks;
}

/** Writes a story's ledger as it is to be from now on; whatever interrupts it, the file is the one before or the one after. */
export async function writeLedger({ path, published }: StoryPermalinks, date: string): Promise<void> {
  await writeWhole(path, ledgerText(ledgerOf(published, date)));
}
