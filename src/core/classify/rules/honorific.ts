import type { Rule } from '../rule.ts';

const TITLES =
  /^(?:(?:the )?rev|mr|mrs|ms|miss|mx|messrs|dr|prof|professor|sir|dame|lord|lady|baroness|mme|madame|monsieur)\.?$/;
const NAME = /^\s*\p{Lu}/u;

export const honorific: Rule = {
  kind: 'honorific',
  name: 'Honorific',
  sentence: 'A courtesy title stands before a name in one of the two, or another one does.',
  example: { before: 'Lopez said', after: 'Ms Lopez said' },
  reason: ({ a, b, alone, english }) => {
    if (!english || !NAME.test(a.after) || !NAME.test(b.after)) return undefined;
    if (alone !== undefined)
      return TITLES.test(alone.key) ? 'A courtesy title stands before the name in one of the two.' : undefined;
    return TITLES.test(a.key) && TITLES.test(b.key) ? 'Another courtesy title stands before the name.' : undefined;
  },
};
