import { z } from 'zod';
import { isArticleName } from './names.ts';

/*
 * What a front matter may contain. Editors read the descriptions if a field is wrong, so each completes the sentence
 * "Use …".
 */

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;
const CONTROL = /(?![\t\n])\p{Cc}/u;

const text = (what: string) =>
  z
    .string()
    .trim()
    .refine((value) => VISIBLE.test(value) && !CONTROL.test(value))
    .describe(what);

/** A time needs no seconds: most pages print none. */
const date = z
  .union([z.iso.date(), z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })])
  .describe('a date such as 2021-01-08, or a date and time such as 2021-01-08T09:30Z');

/** An editor's correction of the alignment: two paragraphs of different articles, by the ids in their addresses. */
const pairs = z
  .array(z.tuple([z.string(), z.string()]))
  .describe('a list of pairs of paragraph ids, such as [[the-river-rose--courier, river-rises--post]]');

const aliases = z
  .array(z.string().refine(isArticleName))
  .describe('a list of former names, such as [first-name, second-name]')
  .optional();

const language = z.string().refine(isLanguageTag).describe('a language tag such as "en", "en-GB" or "de"');

/** The front matter of an article: `<story>/<article>.md`. */
export const articleFieldsSchema = z.strictObject({
  outlet: text('the name that readers see, in quotation marks if it is a number'),
  title: text('the headline as printed, in quotation marks if it is a number or contains ": "').optional(),
  standfirst: text('the standfirst as printed, in quotation marks if it contains ": "').optional(),
  published: date.optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .describe('a full address starting with https:// or http://')
    .optional(),
  byline: text('the byline as printed').optional(),
  agency: text('the name of the agency, as the copy states it').optional(),
  publisher: z.literal('unknown').describe('the word "unknown", if the copy does not name its publisher').optional(),
  lang: language.default('en'),
  aliases,
});

/** The front matter of a story: `<story>/story.md`. */
export const storyFieldsSchema = z.strictObject({
  title: text('the title of the story, in quotation marks if it is a number or contains ": "'),
  date: date.optional(),
  relation: z.enum(['outlets', 'revisions']).default('outlets').describe('"outlets" or "revisions"'),
  articles: z
    .array(z.string())
    .describe('a list of article file names without ".md", such as [first-article, second-article]')
    .optional(),
  note: text('a short note to readers').optional(),
  invented: z.literal(true).describe('true, or leave the line out').optional(),
  pin: pairs.optional(),
  forbid: pairs.optional(),
  aliases,
});

export type ArticleFields = z.output<typeof articleFieldsSchema>;
export type StoryFields = z.output<typeof storyFieldsSchema>;

function isLanguageTag(tag: string): boolean {
  // The standard allows for languages of five to eight letters, but there are none: "english" is a mistake.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
