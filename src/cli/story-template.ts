import { TEMPLATE_TEXT } from '../core/parse/template-text.ts';
import { writeFrontMatter } from '../core/parse/write-front-matter.ts';

/** A story file with what is known of the story, and nothing more. */
export function newStoryFile(title: string, published?: string): string {
  return writeFrontMatter({ title, date: published?.slice(0, 10) });
}

/** The files of a new story, by name, with comments that make looking things up unnecessary. */
export function storyTemplates(): Readonly<Record<string, string>> {
  return {
    'story.md': STORY,
    'first-outlet.md': article('First outlet'),
    'second-outlet.md': article('Second outlet'),
  };
}

const STORY = `---
# The title readers will see. Everything else is optional.
title: ${TEMPLATE_TEXT.title}
# date: 2021-01-08
# "outlets": copies of one report. "revisions": later versions of one article.
relation: outlets
# The order of the articles: file names without ".md". Alphabetical if left out.
articles: [first-outlet, second-outlet]
# note: A sentence for readers.
# To correct the alignment: paragraphs that belong together (pin) or apart (forbid), by the ids in their addresses.
# pin: [[the-river-rose--first-outlet, river-rises--second-outlet]]
# forbid: []
---
`;

function article(outlet: string): string {
  return `---
# The name readers will see. State what the copy states, and leave out the rest.
outlet: ${outlet}
# title: "The headline as printed"
# standfirst: "The line below it"
# published: 2021-01-08
# url: https://example.com/story
# byline: A. Writer
# agency: Example Press
# lang: en-GB
---

<!-- Comments are not published. Put the text below, with a blank line between paragraphs. -->

${TEMPLATE_TEXT.article} ${outlet.toLowerCase()}.

<!--
::caption[A photo caption, on a line of its own.]

> A block quotation.

- A list item.
-->
`;
}
