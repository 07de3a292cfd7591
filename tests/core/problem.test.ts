import { expect, test } from 'vitest';
import { PROBLEM_CODES, problem, report } from '../../src/core/problem.ts';

test('problems are told by file and line, each with what to do, and counted', () => {
  const problems = [
    problem('missing-field', { file: 'content/rain/post.md', line: 1 }, { key: 'outlet' }),
    problem(
      'unknown-field',
      { file: 'content/fog/story.md', line: 12 },
      { key: 'titel', meant: 'title', known: 'title' },
    ),
    problem('empty-article', { file: 'content/fog/story.md', line: 2 }),
  ];
  expect(report(problems)).toMatchInlineSnapshot(`
    "3 problems in the content:

    content/fog/story.md:2  The article has no text below its front matter.
        Paste the text of the article there, with a blank line between paragraphs.

    content/fog/story.md:12  There is no field "titel".
        Did you mean "title"?

    content/rain/post.md:1  The field "outlet" is missing.
        Add "outlet: …" to the front matter.
    "
  `);
});

test('every entry of the registry says what was found and what to do, in sentences', () => {
  for (const code of PROBLEM_CODES) {
    const { message, hint } = problem(code, { file: 'x.md', line: 1 }, {});
    expect(message).toMatch(/^["A-Z].*\.$/);
    expect(hint).toMatch(/^[A-Z].*[.?]$/);
  }
});
