import { judges } from '../judging-words.ts';
import type { Rule } from '../rule.ts';

/** In words: a longer phrase was written anew, and differs in more than its judgement. */
const LONGEST = 5;

export const judgement: Rule = {
  kind: 'judgement',
  name: 'Loaded word',
  sentence: 'One article uses a loaded word where the other uses another word, or none.',
  example: { before: 'the government rejected it', after: 'the regime rejected it' },
  reason: ({ a, b, english }) => {
    if (!english || a.words.length > LONGEST || b.words.length > LONGEST) return undefined;
    const [inA, inB] = [a, b].map(({ words }) => words.filter(judges).sort().join(' '));
    if (inA === inB) return undefined;
    return a.words.length === 0 || b.words.length === 0
      ? 'Only one article uses this loaded word.'
      : 'The two words carry different judgements.';
  },
};
