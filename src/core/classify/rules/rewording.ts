import type { Rule } from '../rule.ts';

export const rewording: Rule = {
  kind: 'rewording',
  name: 'Rewritten',
  sentence: 'The words differ, and perhaps the meaning; that is for the reader to judge.',
  example: { before: 'they walked onto the bridge', after: 'they climbed onto the bridge' },
  reason: () => 'The words differ, and perhaps the meaning.',
};
