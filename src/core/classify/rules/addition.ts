import { extentInWords } from '../extent-in-words.ts';
import type { Rule } from '../rule.ts';

export const addition: Rule = {
  kind: 'addition',
  name: 'Addition',
  sentence: 'The second article prints words, a phrase or a sentence that the first does not.',
  example: { before: 'the mayor resigned', after: 'the mayor resigned under pressure' },
  reason: ({ b, alone }) =>
    alone !== undefined && alone === b ? `Only the second article prints ${extentInWords(b)}.` : undefined,
};
