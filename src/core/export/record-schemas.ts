import { z } from 'zod';
import { CHANGE_KINDS, type ChangeGroup, type ChangeKind, PARAGRAPH_KINDS } from '../model.ts';
import { count, list, text } from './schema-parts.ts';

/* The records that several published files hold, each described once. */

export const changeKind = z.enum(Object.keys(CHANGE_KINDS) as [ChangeKind, ...ChangeKind[]]);
export const changeGroup = z.enum([...new Set(Object.values(CHANGE_KINDS))] as [ChangeGroup, ...ChangeGroup[]]);
export const paragraphKind = z.enum(PARAGRAPH_KINDS);
export const relation = z.enum(['outlets', 'revisions']);

export const story = z.strictObject({ id: text, title: text, date: text.optional(), relation }).meta({ id: 'story' });

/** What an article states about itself. */
export const stated = {
  id: text.describe('Its file name, unique in the story.'),
  label: text.describe('Its name on the pages.'),
  outlet: text,
  title: text.optional(),
  standfirst: text.optional(),
  published: text.optional(),
  url: text.optional(),
  byline: text.optional(),
  agency: text.optional(),
  publisher: z
    .literal('unknown')
    .describe('Present if the copy does not state it; the outlet is then only a label.')
    .optional(),
  lang: text.describe('BCP 47 language tag.'),
  added: text.describe('ISO 8601 date on which this site first had it; absent if unknown.').optional(),
  changed: text.describe('ISO 8601 date on which this site first had its present text; absent if unknown.').optional(),
};

const inline = z
  .strictObject({
    kind: z.enum(['emphasis', 'strong', 'code', 'link', 'note-mark']),
    start: count,
    end: count,
    href: text.optional(),
    label: text.optional(),
  })
  .meta({ id: 'inline' });

const paragraph = z
  .strictObject({
    id: text.describe('The fragment of its address, unique in the story.'),
    kind: paragraphKind,
    text: text.describe('The plain text as printed, to the character.'),
    words: count,
    inlines: list(inline).optional(),
    level: count.describe('Depth of a heading or of a nested list item.').optional(),
    marker: text.describe('What is printed before a list item or a note.').optional(),
  })
  .meta({ id: 'paragraph' });

export const article = z.strictObject({ ...stated, paragraphs: list(paragraph) }).meta({ id: 'article' });

const span = z
  .strictObject({
    start: count.describe("Offset in UTF-16 code units into the side's text."),
    end: count,
    text,
  })
  .meta({ id: 'span' });

export const change = z
  .strictObject({
    kind: changeKind,
    group: changeGroup,
    reason: text.describe('Why it has this kind, in one sentence.'),
    a: span,
    b: span,
  })
  .meta({ id: 'change' });

/** Words inside quotation marks, where an article prints them. */
export const quoted = {
  paragraph: count.describe("Index into the article's paragraphs; the range counts in its text."),
  start: count,
  end: count,
  words: text,
  closed: z.boolean().describe('False if it continues in the next paragraph.'),
  speaker: text.describe('As printed; absent if the text names none.').optional(),
  person: text.describe('Whom a pronoun stands for, as printed before; absent if that is not certain.').optional(),
  verb: text.optional(),
};
