import type { Change, Edit } from '../model.ts';
import { type Context, inContext } from './change-in-context.ts';
import { cutEdits } from './cuts/cut-edits.ts';
import { decide } from './decide.ts';
import { markMovedSources } from './moved-sources.ts';
import { markReordered } from './reordered-words.ts';

/**
 * What each edit is and why; when in doubt it is substance.
 *
 * `context` holds the two texts that the edits belong to, and what is known of them. Where house
 * style and substance sit in one edit it is cut, and where two edits are one date or number they are joined; both texts
 * can still be rebuilt from the result. Exchanging the sides mirrors it, and an addition becomes an omission.
 */
export function classify(edits: readonly Edit[], context: Context): readonly Change[] {
  if (edits.length === 0) return [];
  const read = inContext(context);
  const changes = markReordered(
    cutEdits(edits, context, read).map((edit) => decide(read(edit))),
    context,
  );
  return /^en\b/i.test(context.lang) ? markMovedSources(changes, context) : changes;
}
