import { writeFrontMatter } from '../core/parse/write-front-matter.ts';

/** A story file with what is known of the story, and nothing besides. */
export function newStoryFile(title: string, published?: string): string {
  return writeFrontMatter({ title, date: published?.slice(0, 10) });
}

/** The files of a new story, by name: commented, so that nothing needs looking up. */
export function storyTemplates(): Readonly<Record<string, string>> {
  return {
    'story.md': STORY,
    'first-outlet.md': article('First outlet'),
    'second-outlet.md': article('Second outlet'),
  };
}

const STORY = `---
# What the story is, as readers will see it. Everything else here may be left out.
title: Title of the story
# date: 2021-01-08
# "outlets": copies of one report. "revisions": later versions of one article.
relation: outlets
# The order of the articles, by file name without ".md"; by name if it is not given.
articles: [first-outlet, second-outlet]
# note: A sentence for the reader.
# Where the alignment is wrong: two paragraphs that belong together, or never do, by the ids in their addresses.
# pin: [[the-river-rose--first-outlet, river-rises--second-outlet]]
# forbid: []
---
`;

function article(outlet: string): string {
  return `---
# The name that readers see. State what the copy states; leave out what it does not.
outlet: ${outlet}
# title: "The headline as printed"
# standfirst: "The line below it"
# published: 2021-01-08
# url: https://example.com/story
# byline: A. Writer
# agency: Example Press
# lang: en-GB
---

<!-- Comments are yours and are not shown. Put the text below, a blank line between paragraphs. -->

Replace this with the text of ${outlet.toLowerCase()}.

<!--
::caption[A photo caption stands in this form, alone on its line.]

> A block quotation.

- A list item.
-->
`;
}
