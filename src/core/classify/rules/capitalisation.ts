import type { Rule } from '../rule.ts';

/** In capitals another word: "US" and "us", "WHO" and "who". */
const OTHER_IN_CAPITALS = /^(?:us|who|it|aids|may|un|can|am|all|is)$/;
const SENTENCE_BEGINS = /(?:^|[.!?…:]["'’”“)\]]*\s+|\n\s*)["'‘“„(]*$/u;

export const capitalisation: Rule = {
  kind: 'capitalisation',
  name: 'Capitalisation',
  sentence: 'The same words are capitalised differently.',
  example: { before: 'the Foreign Ministry', after: 'the foreign ministry' },
  reason: ({ a, b, nounsHaveCapitals }) => {
    if (a.key !== b.key || a.key === '') return undefined;
    const [inA, inB] = [a, b].map(({ text }) => !/\p{Ll}/u.test(text));
    if (inA !== inB && OTHER_IN_CAPITALS.test(a.key)) return undefined;
    // "Essen" is a meal or a town, and "essen" to eat; at the beginning of a sentence a capital tells nothing.
    const begins = [a, b].some(({ before }) => SENTENCE_BEGINS.test(before));
    return nounsHaveCapitals && inA === inB && !begins ? undefined : 'The same words, capitalised differently.';
  },
};
