import { CHANGE_KINDS } from '../model.ts';
import { JSON_VERSION } from './collation-json.ts';
import { count, DIALECT, list, NOTICE, object, type Schema, text } from './schema-parts.ts';

const KINDS = Object.keys(CHANGE_KINDS);
const GROUPS = [...new Set(Object.values(CHANGE_KINDS))];

const stated = object(
  {
    id: { ...text, description: 'Its file name, unique in the story.' },
    label: { ...text, description: 'Its name on the pages.' },
    outlet: text,
    title: text,
    standfirst: text,
    published: text,
    url: text,
    byline: text,
    agency: text,
    publisher: {
      const: 'unknown',
      description: 'Present if the copy does not state it; the outlet is then only a label.',
    },
    lang: text,
  },
  ['title', 'standfirst', 'published', 'url', 'byline', 'agency', 'publisher'],
);

const address: Schema = { type: 'string', format: 'uri-reference' };

/** The JSON Schema of the index of stories, published at `/schema/stories.json`. */
export const storiesSchema: Schema = {
  $schema: DIALECT,
  title: 'Wireside stories',
  description: 'Every story with its articles and comparisons. Addresses may be relative to the file itself.',
  ...object({
    version: { const: JSON_VERSION },
    ...NOTICE,
    stories: list(
      object(
        {
          id: text,
          title: text,
          date: text,
          relation: { enum: ['outlets', 'revisions'] },
          page: address,
          data: address,
          articles: list(stated, 'What each article states about itself; anything else is absent.'),
          comparisons: list(
            object({ a: text, b: text, page: address, data: address, passages: count, style: count, substance: count }),
          ),
        },
        ['date'],
      ),
    ),
  }),
};

const token = object({
  t: { ...text, description: 'As printed, with the white space after it.' },
  n: { ...text, description: 'As it is compared.' },
});

/** The JSON Schema of the alignment table, published at `/schema/table.json`. */
export const tableSchema: Schema = {
  $schema: DIALECT,
  title: 'Wireside alignment table',
  description: "CollateX's JSON for an alignment of two witnesses.",
  ...object({
    witnesses: { ...list(text, 'The ids of article a and of article b.'), minItems: 2, maxItems: 2 },
    table: list(
      { ...list(list(token)), minItems: 2, maxItems: 2 },
      'Segments in reading order; each has the tokens of a, then those of b.',
    ),
    rows: list(
      object({ passage: text, kind: { enum: ['same', 'only-a', 'only-b', ...KINDS] } }),
      'The passage and kind of each segment.',
    ),
    ...NOTICE,
  }),
};

const body = (purpose: string, value: Schema, more: Readonly<Record<string, Schema>> = {}): Schema =>
  object({ type: { const: 'TextualBody' }, purpose: { const: purpose }, value, ...more });

const target = object({
  type: { const: 'SpecificResource' },
  source: object({ id: address, type: { const: 'Text' }, format: { const: 'text/plain' }, language: text }),
  scope: { ...address, description: 'The passage on the comparison page.' },
  selector: {
    type: 'array',
    prefixItems: [
      object({ type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text }),
      object({ type: { const: 'TextPositionSelector' }, start: count, end: count }),
    ],
    minItems: 2,
    maxItems: 2,
    description: 'Two selectors of the same words. Positions count code points of the source.',
  },
});

const annotation = object({
  id: address,
  type: { const: 'Annotation' },
  motivation: { const: 'classifying' },
  body: {
    type: 'array',
    prefixItems: [
      body('classifying', { enum: KINDS }),
      body('tagging', { enum: GROUPS }),
      body('describing', text, { format: { const: 'text/plain' }, language: { const: 'en' } }),
    ],
    minItems: 3,
    maxItems: 3,
  },
  target: { ...list(target, 'The words in a, then those in b.'), minItems: 2 },
});

/** The JSON Schema of the annotations, published at `/schema/annotations.json`. */
export const annotationsSchema: Schema = {
  $schema: DIALECT,
  title: 'Wireside annotations',
  description: 'The changes of a comparison as W3C Web Annotations.',
  ...object({
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: address,
    type: { const: 'AnnotationCollection' },
    label: text,
    creator: object({ type: { const: 'Software' }, name: text }),
    'dcterms:rights': NOTICE.rights,
    'dcterms:bibliographicCitation': NOTICE.cite,
    total: count,
    first: object({
      id: address,
      type: { const: 'AnnotationPage' },
      partOf: address,
      startIndex: { const: 0 },
      items: list(annotation),
    }),
  }),
};
