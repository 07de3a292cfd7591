import { extentInWords } from '../extent-in-words.ts';
import type { Rule } from '../rule.ts';

export const omission: Rule = {
  kind: 'omission',
  name: 'Omission',
  sentence: 'The second article leaves out words, a phrase or a sentence that the first prints.',
  example: { before: 'the mayor, a former teacher, resigned', after: 'the mayor resigned' },
  reason: ({ a, alone }) =>
    alone !== undefined && alone === a ? `Only the first article prints ${extentInWords(a)}.` : undefined,
};
