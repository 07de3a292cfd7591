import { countFate } from '../core/link/published.ts';
import { isRecorded, type StoryPermalinks } from './read-permalinks.ts';

/** A sentence for each story whose ledger is out of date; stories without a ledger are skipped. */
export function unrecorded(permalinks: readonly StoryPermalinks[]): readonly string[] {
  return permalinks
    .filter((story) => story.ledger !== undefined && !isRecorded(story))
    .map(({ file, published }) => {
      const changes = [
        `${countFate(published, 'born')} new`,
        `${countFate(published, 'edited')} edited`,
        `${countFate(published, 'returned')} restored`,
      ];
      return `${file} is out of date (${changes.join(', ')}). Run "npm run permalinks".`;
    });
}
