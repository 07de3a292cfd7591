import { z } from 'zod';
import { relation, stated } from './record-schemas.ts';
import { address, count, jsonSchemaOf, list, NOTICE, text, version } from './schema-parts.ts';

const stories = z.strictObject({
  version,
  ...NOTICE,
  stories: list(
    z.strictObject({
      id: text,
      title: text,
      date: text.optional(),
      relation,
      page: address,
      data: address,
      articles: list(z.strictObject(stated)).describe(
        'What each article states about itself; anything else is absent.',
      ),
      comparisons: list(
        z.strictObject({
          a: text,
          b: text,
          page: address,
          data: address,
          passages: count,
          style: count,
          substance: count,
          wording: count,
        }),
      ),
    }),
  ),
});

/** What the index of stories holds. */
export type StoriesJson = z.output<typeof stories>;

/** The JSON Schema of the index of stories, published at `/schema/stories.json`. */
export const storiesSchema = jsonSchemaOf(
  stories,
  'Wireside stories',
  'Every story with its articles and comparisons. Addresses may be relative to the file itself.',
);
