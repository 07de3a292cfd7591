import type { Rule } from '../rule.ts';

export const paragraphing: Rule = {
  kind: 'paragraphing',
  name: 'Paragraphing',
  sentence: 'A paragraph begins in one of the two where the other goes on.',
  example: { before: 'The port reopened. Ferries sailed.', after: 'The port reopened.\n\nFerries sailed.' },
  reason: ({ edit: { a, b } }) =>
    a.text.trim() + b.text.trim() === '' && (a.text + b.text).includes('\n')
      ? 'A paragraph begins here in one of the two.'
      : undefined,
};
