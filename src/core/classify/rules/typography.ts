import type { Rule } from '../rule.ts';

export const typography: Rule = {
  kind: 'typography',
  name: 'Typography',
  sentence:
    'The same characters are set in another form: quotation marks, apostrophes, dashes, spaces, accents’ encoding.',
  example: { before: "the party's leader", after: 'the party’s leader' },
  reason: ({ a, b }) => (a.folded.trim() === b.folded.trim() ? 'The same characters, set in another form.' : undefined),
};
