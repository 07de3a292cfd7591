import type { Rule } from '../rule.ts';
import { unitOf } from '../unit-of-text.ts';

export const addition: Rule = {
  kind: 'addition',
  name: 'Addition',
  sentence: 'The second article prints words, a phrase or a sentence that the first does not.',
  example: { before: 'the mayor resigned', after: 'the mayor resigned under pressure' },
  reason: ({ b, alone }) =>
    alone !== undefined && alone === b ? `Only the second article prints ${unitOf(b)}.` : undefined,
};
