import type { Rule } from '../rule.ts';
import { unitOf } from '../unit-of-text.ts';

export const omission: Rule = {
  kind: 'omission',
  name: 'Omission',
  sentence: 'The second article leaves out words, a phrase or a sentence that the first prints.',
  example: { before: 'the mayor, a former teacher, resigned', after: 'the mayor resigned' },
  reason: ({ a, alone }) =>
    alone !== undefined && alone === a ? `Only the first article prints ${unitOf(a)}.` : undefined,
};
