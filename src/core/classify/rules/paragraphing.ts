import type { Rule } from '../rule.ts';

export const paragraphing: Rule = {
  kind: 'paragraphing',
  name: 'Paragraphing',
  sentence: 'One article starts a new paragraph where the other runs on.',
  example: { before: 'The port reopened. Ferries sailed.', after: 'The port reopened.\n\nFerries sailed.' },
  reason: ({ edit: { a, b } }) =>
    a.text.trim() + b.text.trim() === '' && (a.text + b.text).includes('\n')
      ? 'Only one article starts a new paragraph here.'
      : undefined,
};
