import type { Omission } from '../story/omissions.ts';
import type { StoryQuotation } from '../story/story-quotation.ts';
import type { StoryReport } from '../story/story-report.ts';
import type { SynopsisRow } from '../story/synopsis.ts';
import { articleJson } from './collation-json.ts';
import { storyNotice } from './rights.ts';
import { JSON_VERSION } from './schema-parts.ts';
import type { StoryJson } from './story-schema.ts';

/** A story as published at `/<story>/story.json`; described by `storySchema`. `address` is that of its page. */
export function storyJson({ story, rows, matrix, quotations, omissions }: StoryReport, address: string): StoryJson {
  const { id, title, date, relation, articles, note } = story;
  return {
    version: JSON_VERSION,
    ...storyNotice(story, address),
    story: { id, title, ...(date === undefined ? {} : { date }), relation },
    articles: articles.map(articleJson),
    note: note.map(({ text }) => text),
    matters: rows.map(matterJson),
    likeness: matrix.map((cells) => cells.map((cell) => (cell === undefined ? null : { ...cell }))),
    quotations: quotations.map(quotationJson),
    omissions: omissions.map(({ article, omissions: all, words }) => ({
      article,
      words,
      omissions: all.map(omissionJson),
    })),
  };
}

function matterJson({ id, kind, matter, wordings }: SynopsisRow) {
  return {
    id,
    kind,
    printings: matter.printings.map((printing) => ({
      ...printing,
      wording: wordings.findIndex(({ articles }) => articles.includes(printing.article)),
    })),
    within: matter.within,
  };
}

function quotationJson({ speakers, speakersDiffer, wordings, notQuoted }: StoryQuotation) {
  return {
    speakers,
    speakersDiffer,
    wordings: wordings.map(({ words, changes, relation, printings }) => ({
      words,
      changes,
      relation,
      printings: printings.map(({ article, quotation }) => ({ article, ...quotation })),
    })),
    notQuoted: notQuoted.map(({ kind, article }) => ({ kind, article })),
  };
}

function omissionJson({ kind, words, carriers, place }: Omission) {
  return { kind, paragraph: place.paragraph, words, carriers };
}
