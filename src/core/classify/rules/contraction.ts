import { expansions } from '../contractions.ts';
import type { Rule } from '../rule.ts';

/** Cheap, and true of every phrase that `expansions` knows. */
const CONTRACTS = /'|cannot|gonna|gotta|wanna/;

export const contraction: Rule = {
  kind: 'contraction',
  name: 'Contraction',
  sentence: 'The same words, in full or contracted.',
  example: { before: "they didn't say", after: 'they did not say' },
  reason: ({ a, b, english }) => {
    if (!english || !CONTRACTS.test(a.key + b.key)) return undefined;
    if (a.words.length === 0 || b.words.length === 0) return undefined;
    const inB = expansions(b.key);
    return expansions(a.key).some((reading) => inB.includes(reading))
      ? 'The same words, contracted in one article.'
      : undefined;
  },
};
