import { areSameWords, isName, touchesName } from '../names.ts';
import type { Rule } from '../rule.ts';

export const name: Rule = {
  kind: 'name',
  name: 'Name',
  sentence: 'The name of a person, place or organisation differs.',
  example: { before: 'a flight from Lagos', after: 'a flight from Accra' },
  reason: ({ a, b, alone, nounsHaveCapitals }) => {
    if (nounsHaveCapitals) return undefined;
    // The order is for another rule to tell.
    if (alone !== undefined)
      return isName(alone) && touchesName(alone) ? 'Only one article has this part of the name.' : undefined;
    return isName(a) && isName(b) && !areSameWords(a, b) ? 'The name differs.' : undefined;
  },
};
