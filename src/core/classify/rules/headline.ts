import type { Rule } from '../rule.ts';

/** Told where two headlines are compared (`headlinesDiffer`), and by no change: so it never says yes itself. */
export const headline: Rule = {
  kind: 'headline',
  name: 'Headline',
  sentence: 'Each outlet has a headline of its own, with little in common. It is shown as it is, and counted apart.',
  example: { before: 'Ferry runs aground, all safe', after: 'Night of fear on the sandbank' },
  reason: () => undefined,
};
