import { z } from 'zod';
import { changeGroup, changeKind } from './record-schemas.ts';
import { address, count, jsonSchemaOf, list, NOTICE, text } from './schema-parts.ts';

const body = <Value extends z.ZodType>(purpose: string, value: Value) => ({
  type: z.literal('TextualBody'),
  purpose: z.literal(purpose),
  value,
});

const target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.strictObject({ id: address, type: z.literal('Text'), format: z.literal('text/plain'), language: text }),
  scope: address.describe('The passage on the comparison page.'),
  styleClass: z
    .literal('around')
    .describe('Present if this article prints no words there; the selectors then find the words around the place.')
    .optional(),
  selector: z
    .tuple([
      z.strictObject({ type: z.literal('TextQuoteSelector'), exact: text.min(1), prefix: text, suffix: text }),
      z.strictObject({ type: z.literal('TextPositionSelector'), start: count, end: count }),
    ])
    .readonly()
    .describe('Two selectors of the same words. Positions count code points of the source.'),
});

const annotation = z.strictObject({
  id: address,
  type: z.literal('Annotation'),
  motivation: z.literal('classifying'),
  body: z
    .tuple([
      z.strictObject(body('classifying', changeKind)),
      z.strictObject(body('tagging', changeGroup)),
      z.strictObject({ ...body('describing', text), format: z.literal('text/plain'), language: z.literal('en') }),
    ])
    .readonly(),
  target: z.array(target).min(1).readonly().describe('The words in a, then those in b.'),
});

const annotations = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: address,
  type: z.literal('AnnotationCollection'),
  label: text,
  creator: z.strictObject({ type: z.literal('Software'), name: text }),
  'dcterms:rights': NOTICE.rights,
  'dcterms:bibliographicCitation': NOTICE.cite,
  total: count,
  first: z.strictObject({
    id: address,
    type: z.literal('AnnotationPage'),
    partOf: address,
    startIndex: z.literal(0),
    items: list(annotation),
  }),
});

/** What the collection of annotations holds. */
export type AnnotationsJson = z.output<typeof annotations>;
export type Annotation = z.output<typeof annotation>;
export type AnnotationTarget = z.output<typeof target>;

/** The JSON Schema of the annotations, published at `/schema/annotations.json`. */
export const annotationsSchema = jsonSchemaOf(
  annotations,
  'Wireside annotations',
  'The changes of a comparison as W3C Web Annotations.',
);
