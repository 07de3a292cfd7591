import type { RemovedParagraph } from '../model.ts';
import { dateInWords } from '../text/dates.ts';
import { openingWords } from '../text/opening-words.ts';
import type { Carried } from './carry-ids.ts';
import type { ArticleLedger } from './ledger.ts';

/** The paragraphs that were published and are no longer in the article, each with the remaining one that it stood next to. */
export function removedParagraphs({ gone }: ArticleLedger, { paragraphs }: Carried): readonly RemovedParagraph[] {
  const ids = new Set(paragraphs.map(({ id }) => id));
  const [first] = paragraphs;
  return gone
    .filter(({ id }) => !ids.has(id))
    .map(({ id, text, near = '', until }) => {
      const beside = ids.has(near) ? near : (first?.id ?? '');
      return {
        id,
        opening: openingWords(text),
        near: beside,
        ...(until === undefined ? {} : { until }),
      };
    });
}

/** What a page says where a published paragraph was: which one, and until when, as far as known. */
export function removedInWords({ opening, until }: RemovedParagraph): string {
  const when = until === undefined ? 'was once' : 'was';
  return `A paragraph that began “${opening}” ${when} in this article${until === undefined ? '' : ` until ${dateInWords(until)}`}.`;
}

/** The removed paragraphs that stood next to a paragraph of an article. */
export function removedBeside(
  removed: readonly RemovedParagraph[] | undefined,
  paragraphId: string,
): readonly RemovedParagraph[] {
  return removed?.filter(({ near }) => near === paragraphId) ?? [];
}
