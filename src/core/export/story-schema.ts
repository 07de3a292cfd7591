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
      wording: {
        ...count,
        description:
          'Articles with the same number print the same wording, ignoring house style; 0 is the most common.',
      },
    }),
  ),
  within: {
    ...list(object({ article: articlePlace, paragraphs: paragraphPlaces })),
    description: 'Articles that print it in paragraphs that belong to another matter.',
  },
});

const likeness = object({
  carried: {
    ...count,
    description: "Words of the row's article that the column's article also prints, ignoring house style.",
  },
  words: count,
  percent: { type: 'integer', minimum: 0, maximum: 100 },
});

const quotation = object({
  speakers: { ...list(text), description: 'As printed, each once; empty if no article names one.' },
  wordings: list(
    object({
      words: text,
      changes: {
        ...list({ $ref: '#/$defs/change' }),
        description: 'From the first wording, a, to this one, b; empty for the first.',
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
        description:
          'Printed without quotation marks, left out of a passage that is printed, or in a passage that is missing.',
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
      paragraph: { ...text, description: 'The id of the paragraph, in the first article that prints it.' },
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
    matters: { ...list(matter), description: 'In one order for all articles; empty for a single article.' },
    likeness: {
      ...list(list({ anyOf: [likeness, { type: 'null' }] })),
      description: 'A row and a column per article; null where they are the same article.',
    },
    quotations: list(quotation),
    omissions: { ...list(omissions), description: 'For each article, what the others print and it does not.' },
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
