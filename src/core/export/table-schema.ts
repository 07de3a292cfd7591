import { z } from 'zod';
import { changeKind } from './record-schemas.ts';
import { jsonSchemaOf, list, NOTICE, text } from './schema-parts.ts';

const token = z.strictObject({
  t: text.describe('As printed, with the white space after it.'),
  n: text.describe('As it is compared.'),
});

const pair = <Of extends z.ZodType>(of: Of) => z.tuple([of, of]).readonly();

const table = z.strictObject({
  witnesses: pair(text).describe('The ids of article a and of article b.'),
  table: list(pair(list(token))).describe('Segments in reading order; each has the tokens of a, then those of b.'),
  rows: list(
    z.strictObject({ passage: text, kind: z.enum(['same', 'only-a', 'only-b', ...changeKind.options]) }),
  ).describe('The passage and kind of each segment.'),
  ...NOTICE,
});

/** What the alignment table holds. */
export type TableJson = z.output<typeof table>;

/** The JSON Schema of the alignment table, published at `/schema/table.json`. */
export const tableSchema = jsonSchemaOf(
  table,
  'Wireside alignment table',
  "CollateX's JSON for an alignment of two witnesses.",
);
