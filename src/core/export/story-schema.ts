import { PARAGRAPH_KINDS } from '../model.ts';
import { JSON_VERSION } from './collation-json.ts';
import { DEFINITIONS, places } from './json-schema.ts';
import { count, DIALECT, NOTICE, object, type Schema, text } from './schema-parts.ts';

const articlePlace: Schema = { ...count, description: 'Index into articles.' };
const articlePlaces: Schema = { ...places, description: 'Indices into articles.' };
const paragraphPlaces: Schema = { ...places, description: "Indices into the article's paragraphs, increasing." };
const list = (items: Schema): Schema => ({ type: 'array', items });

const matter = object({
  id: { ...text, description: 'The id of its first paragraph, in the first article that carries it.' },
  kind: { enum: [...PARAGRAPH_KINDS] },
  printings: list(
    object({
      article: articlePlace,
      paragraphs: paragraphPlaces,
      wording: { ...count, description: 'Articles of one number print one wording, house style apart; most print 0.' },
    }),
  ),
  within: {
    ...list(object({ article: articlePlace, paragraphs: paragraphPlaces })),
    description: 'Articles that print it in paragraphs that are counted to another matter.',
  },
});

const likeness = object({
  carried: { ...count, description: "Words of the row's article that the column's prints too, house style apart." },
  words: count,
  percent: { type: 'integer', minimum: 0, maximum: 100 },
});

const quotation = object({
  speakers: {
    ...list(text),
    description: 'Every person once, under the fullest name printed; empty where no article states one.',
  },
  speakersDiffer: { type: 'boolean', description: 'True where two articles name two people.' },
  wordings: list(
    object({
      words: text,
      changes: {
        ...list({ $ref: '#/$defs/change' }),
        description: 'From the words of the first wording, a, to these, b; empty for the first.',
      },
      printings: list({
        ...DEFINITIONS.quotation,
        properties: { article: articlePlace, ...(DEFINITIONS.quotation['properties'] as Record<string, Schema>) },
        required: ['article', ...(DEFINITIONS.quotation['required'] as readonly string[])],
      }),
    }),
  ),
  notQuoted: list(
    object({
      kind: {
        enum: ['unmarked', 'dropped', 'missing'],
        description: 'Printed without its marks, left out of a passage that is printed, or the passage is missing.',
      },
      article: articlePlace,
    }),
  ),
});

const omissions = object({
  article: articlePlace,
  words: count,
  omissions: list(
    object({
      kind: { enum: ['matter', 'sentence'] },
      paragraph: { ...text, description: 'The id of the paragraph in the first article that prints it.' },
      words: { ...count, description: 'As that article prints it.' },
      carriers: articlePlaces,
    }),
  ),
});

/** The JSON Schema of `story.json`, published at `/schema/story.json`. */
export const storySchema: Schema = {
  $schema: DIALECT,
  title: 'Wireside story',
  description:
    'A story with its articles and their paragraph records, and what each article carries, alters and leaves out.',
  ...object({
    version: { const: JSON_VERSION },
    ...NOTICE,
    story: { $ref: '#/$defs/story' },
    articles: list({ $ref: '#/$defs/article' }),
    note: list(text),
    matters: { ...list(matter), description: 'In an order that keeps that of all articles; empty for one article.' },
    likeness: {
      ...list(list({ anyOf: [likeness, { type: 'null' }] })),
      description: 'A row and a column for each article; null where the two are one.',
    },
    quotations: list(quotation),
    omissions: { ...list(omissions), description: 'For each article what the others print and it does not.' },
  }),
  $defs: (({ story, article, paragraph, inline, span, change }) => ({
    story,
    article,
    paragraph,
    inline,
    span,
    change,
  }))(DEFINITIONS),
};
