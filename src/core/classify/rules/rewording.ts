import type { Rule } from '../rule.ts';

export const rewording: Rule = {
  kind: 'rewording',
  name: 'Other words',
  sentence: 'The words differ, and it is not certain that they say the same; that is for the reader to judge.',
  example: { before: 'they walked onto the bridge', after: 'they climbed onto the bridge' },
  reason: () => 'The words differ, and perhaps what they say.',
};
