import type { Rule } from '../rule.ts';

const TITLES =
  /^(?:(?:the )?rev|mr|mrs|ms|miss|mx|messrs|dr|prof|professor|sir|dame|lord|lady|baroness|mme|madame|monsieur)\.?$/;
/** With or without the full stop of the title, which both may print. */
const NAME = /^\.?\s*\p{Lu}/u;
/** Titles of which a house takes one or the other; a doctor or a lord is more than a mister. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|messrs|(?:the )?rev|prof|professor)\.?$/;
const OF_A_MAN = /^(?:mr|sir|lord|monsieur)\b/;
const OF_A_WOMAN = /^(?:mrs|ms|miss|dame|lady|baroness|mme|madame)\b/;

export const honorific: Rule = {
  kind: 'honorific',
  name: 'Honorific',
  sentence: 'Only one article has a courtesy title before the name, or the titles differ.',
  example: { before: 'Lopez said', after: 'Ms Lopez said' },
  reason: ({ a, b, alone, english }) => {
    if (!english || !NAME.test(a.after) || !NAME.test(b.after)) return undefined;
    if (alone !== undefined)
      return TITLES.test(alone.key) ? 'Only one article has a courtesy title before the name.' : undefined;
    if (!TITLES.test(a.key) || !TITLES.test(b.key)) return undefined;
    if (!COURTESY.test(a.key) || !COURTESY.test(b.key)) return undefined;
    // Another person, or a mistake; no house has a style for it.
    const sides = [a, b];
    const isOtherPerson = sides.some(({ key }) => OF_A_MAN.test(key)) && sides.some(({ key }) => OF_A_WOMAN.test(key));
    return isOtherPerson ? undefined : 'The courtesy titles differ.';
  },
};
