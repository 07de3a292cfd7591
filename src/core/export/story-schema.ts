import { z } from 'zod';
import { QUOTATION_RELATIONS } from '../model.ts';
import { article, change, paragraphKind, quoted, story } from './record-schemas.ts';
import { count, jsonSchemaOf, list, NOTICE, places, text, version } from './schema-parts.ts';

const articlePlace = count.describe('Index into articles.');
const articlePlaces = places.describe('Indices into articles.');
const paragraphPlaces = places.describe("Indices into the article's paragraphs, increasing.");

const matter = z.strictObject({
  id: text.describe('The id of its first paragraph, in the first article that carries it.'),
  kind: paragraphKind,
  printings: list(
    z.strictObject({
      article: articlePlace,
      paragraphs: paragraphPlaces,
      wording: count.describe(
        'Articles with the same number print the same wording, ignoring house style; 0 is the most common.',
      ),
    }),
  ),
  within: list(z.strictObject({ article: articlePlace, paragraphs: paragraphPlaces })).describe(
    'Articles that print it in paragraphs that belong to another matter.',
  ),
});

const likeness = z.strictObject({
  carried: count.describe("Words of the row's article that the column's article also prints, ignoring house style."),
  words: count,
  percent: z.int().min(0).max(100),
});

const quotation = z.strictObject({
  speakers: list(text).describe('Each person once, under the fullest name printed; empty if no article names one.'),
  speakersDiffer: z.boolean().describe('True if two articles name two people.'),
  wordings: list(
    z.strictObject({
      words: text,
      changes: list(change).describe('From the first wording, a, to this one, b; empty for the first.'),
      relation: z
        .enum(QUOTATION_RELATIONS)
        .describe('What it is to the first wording, a: the same words, more or fewer of them, others.'),
      printings: list(z.strictObject({ article: articlePlace, ...quoted })),
    }),
  ),
  notQuoted: list(
    z.strictObject({
      kind: z
        .enum(['unmarked', 'paraphrased', 'dropped', 'missing'])
        .describe(
          'Printed without quotation marks, in other words, left out of a passage that is printed, or in a passage that is missing.',
        ),
      article: articlePlace,
    }),
  ),
});

const omissions = z.strictObject({
  article: articlePlace,
  words: count,
  omissions: list(
    z.strictObject({
      kind: z.enum(['matter', 'sentence']),
      paragraph: text.describe('The id of the paragraph, in the first article that prints it.'),
      words: count.describe('As that article prints it.'),
      carriers: articlePlaces,
    }),
  ),
});

const wholeStory = z.strictObject({
  version,
  ...NOTICE,
  story,
  articles: list(article),
  note: list(text),
  matters: list(matter).describe('In one order for all articles; empty for a single article.'),
  likeness: list(list(likeness.nullable())).describe(
    'A row and a column per article; null where they are the same article.',
  ),
  quotations: list(quotation),
  omissions: list(omissions).describe('For each article, what the others print and it does not.'),
});

/** What `story.json` holds. */
export type StoryJson = z.output<typeof wholeStory>;

/** The JSON Schema of `story.json`, published at `/schema/story.json`. */
export const storySchema = jsonSchemaOf(
  wholeStory,
  'Wireside story',
  'A story with its articles and their paragraph records, and what each article carries, alters and leaves out.',
);
