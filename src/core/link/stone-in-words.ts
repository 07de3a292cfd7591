import type { Stone } from '../model.ts';
import { dateInWords } from '../text/dates.ts';

/** What a page says where a published paragraph was: which one, and until when, as far as known. */
export function stoneInWords({ opening, until }: Stone): string {
  const when = until === undefined ? 'was once' : 'was';
  return `A paragraph that began “${opening}” ${when} in this article${until === undefined ? '' : ` until ${dateInWords(until)}`}.`;
}

/** The stones next to a paragraph of an article. */
export function stonesBeside(stones: readonly Stone[] | undefined, paragraphId: string): readonly Stone[] {
  return stones?.filter(({ near }) => near === paragraphId) ?? [];
}
