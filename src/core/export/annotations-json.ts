import type { Article, Collation } from '../model.ts';
import type { Annotation, AnnotationsJson, AnnotationTarget } from './annotations-schema.ts';
import { placesIn, type QuotedText } from './article-text.ts';
import type { ExportAddresses } from './export-addresses.ts';
import { noticeOf } from './rights.ts';

/**
 * Every change of a comparison as a W3C Web Annotation, in one collection.
 *
 * An annotation's targets are the words in the plain texts of both articles; its bodies give the kind of the change,
 * its group and the reason. Where a side prints nothing but white space, its target is the words around
 * the place, with the class "around".
 * Positions count code points, as the model requires.
 */
export function annotationsJson(collation: Collation, addresses: ExportAddresses): AnnotationsJson {
  const { story, a, b, passages } = collation;
  const places = { a: placesIn(a), b: placesIn(b) };
  const changes = passages.flatMap((passage) => passage.changes.map((change) => ({ passage, change })));
  const { rights, cite } = noticeOf(collation, addresses.cited);
  const items = changes.map(
    ({ passage, change }, index): Annotation => ({
      id: `${addresses.self}#change-${index + 1}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: change.kind },
        { type: 'TextualBody', purpose: 'tagging', value: change.group },
        { type: 'TextualBody', purpose: 'describing', value: change.reason, format: 'text/plain', language: 'en' },
      ],
      target: (['a', 'b'] as const).flatMap((side) =>
        places[side](passage[side], change[side]).map((place) =>
          target(place, collation[side], `${addresses.page}#${passage.id}`, addresses),
        ),
      ),
    }),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: addresses.self,
    type: 'AnnotationCollection',
    label: `${story.title}: changes between ${a.label} and ${b.label}`,
    creator: { type: 'Software', name: 'Wireside' },
    'dcterms:rights': rights,
    'dcterms:bibliographicCitation': cite,
    total: items.length,
    first: {
      id: `${addresses.self}#page-1`,
      type: 'AnnotationPage',
      partOf: addresses.self,
      startIndex: 0,
      items,
    },
  };
}

function target(place: QuotedText, article: Article, scope: string, addresses: ExportAddresses): AnnotationTarget {
  const { start, end, exact, prefix, suffix, isAround } = place;
  return {
    type: 'SpecificResource',
    source: { id: addresses.text(article), type: 'Text', format: 'text/plain', language: article.lang },
    scope,
    ...(isAround ? { styleClass: 'around' as const } : {}),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
