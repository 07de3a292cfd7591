import { z } from 'zod';
import { CHANGE_KINDS, type ChangeKind, PARAGRAPH_KINDS, QUOTATION_KINDS, type QuotationKind } from '../model.ts';
import { article, change, quoted, story } from './record-schemas.ts';
import { count, counts, jsonSchemaOf, list, NOTICE, places, sides, text, version } from './schema-parts.ts';

const sideKind = z.enum(['shared', 'only-a', 'only-b']);
const range = z.strictObject({ start: count, end: count }).meta({ id: 'range' });
const quotation = z.strictObject(quoted).meta({ id: 'quotation' });
const kinds = Object.keys(CHANGE_KINDS) as [ChangeKind, ...ChangeKind[]];

const ofEachQuotationKind = Object.fromEntries(QUOTATION_KINDS.map((kind) => [kind, count])) as Record<
  QuotationKind,
  typeof count
>;

const sentences = z
  .strictObject({
    kind: sideKind,
    a: range.optional(),
    b: range.optional(),
    displaced: z.boolean().describe('True if the two sides have it in a different order.').optional(),
    repeated: z.literal(true).describe('Present if the other article prints its words in another place.').optional(),
  })
  .meta({ id: 'sentences' });

const passage = z
  .strictObject({
    id: text.describe('The id of its first paragraph, in a if a has one.'),
    kind: sideKind,
    a: places.describe('Indices into a.paragraphs, increasing.'),
    b: places.describe('Indices into b.paragraphs, increasing.'),
    moved: z.boolean().describe('True if it crosses the order of most of what both share.'),
    displaced: z.boolean().describe('True if it crosses the order of anything both share.'),
    repeated: z
      .literal(true)
      .describe('Present if only one article has the passage and the other prints its words in another place.')
      .optional(),
    score: z.number().min(0).max(1).describe('How alike the two sides are.'),
    rarestWords: list(text).describe('The rarest words that both sides share.'),
    changes: list(change).describe(
      "Ranges count in the side's text: its paragraphs joined by two line feeds. Between changes the two sides are identical.",
    ),
    sentences: list(sentences).describe(
      "Which sentences correspond, as ranges into the sides' texts; empty if there is one on each side.",
    ),
  })
  .meta({ id: 'passage' });

const comparedQuotation = z
  .strictObject({
    kind: z.enum(QUOTATION_KINDS),
    term: z
      .literal(true)
      .describe('Present if it is a name, title, slogan or the like, and nobody’s speech.')
      .optional(),
    passage: text.describe('The id of the passage that contains it.'),
    a: quotation.optional(),
    b: quotation.optional(),
    changes: places.describe("Indices of the passage's changes that alter it."),
    speakersDiffer: z.literal(true).describe('Present if the articles name two people.').optional(),
  })
  .meta({ id: 'comparedQuotation' });

const tally = z
  .strictObject({
    words: sides(count),
    wordsOnly: sides(count),
    wordsCarried: sides(count.describe('Words that the other article also prints, ignoring house style.')),
    wordsLeftOut: sides(count.describe('Words inside shared passages that only this side prints.')),
    longestVerbatim: z.strictObject({ passage: text, words: count }).optional(),
    passages: z.strictObject({
      shared: count,
      identical: count,
      split: count,
      merged: count,
      regrouped: count,
      moved: count,
      displaced: count,
      onlyA: count,
      onlyB: count,
    }),
    only: sides(counts(PARAGRAPH_KINDS)),
    carried: sides(counts(PARAGRAPH_KINDS)),
    changes: z.strictObject({
      total: count,
      substance: count,
      wording: count,
      style: count,
      kinds: counts(kinds),
      headlinesDiffer: z.literal(true).optional(),
    }),
    sentences: z.strictObject({ onlyA: count, onlyB: count, displaced: count }),
    quotations: z.strictObject(ofEachQuotationKind).readonly(),
  })
  .meta({ id: 'tally' });

const collation = z.strictObject({
  version,
  ...NOTICE,
  story,
  a: article,
  b: article,
  passages: list(passage),
  quotations: list(comparedQuotation),
  tally,
  limited: z.boolean().describe('True if the articles were too long or repetitive to align precisely.'),
});

/** What `collation.json` holds. */
export type CollationJson = z.output<typeof collation>;

/** The JSON Schema of `collation.json`, published at `/schema/collation.json`. */
export const collationSchema = jsonSchemaOf(
  collation,
  'Wireside collation',
  'Two printings of one story, aligned passage by passage, with every change and its kind.',
);
