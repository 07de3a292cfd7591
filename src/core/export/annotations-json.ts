import type { Article, Collation } from '../model.ts';
import { type Placed, placesIn } from './article-text.ts';
import { noticeOf } from './rights.ts';

/** The addresses that annotations refer to. If the host is unknown, they are relative to the file itself. */
export interface AnnotationAddresses {
  /** The file of annotations. */
  readonly self: string;
  /** The page of the comparison. */
  readonly page: string;
  /** The fullest known address of that page, for the citation. */
  readonly cited: string;
  /** An article's plain text. */
  readonly text: (article: Article) => string;
}

/**
 * Every change of a comparison as a W3C Web Annotation, in one collection.
 *
 * An annotation's targets are the words in the plain texts of both articles; its bodies give the kind of the change,
 * its group and the reason. Words that a side does not print are an empty stretch, where the other side has them.
 * Positions count code points, as the model requires.
 */
export function annotationsJson(collation: Collation, addresses: AnnotationAddresses) {
  const { story, a, b, passages } = collation;
  const places = { a: placesIn(a), b: placesIn(b) };
  const changes = passages.flatMap((passage) => passage.changes.map((change) => ({ passage, change })));
  const { rights, cite } = noticeOf(collation, addresses.cited);
  const items = changes.map(({ passage, change }, index) => ({
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
  }));
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

function target(place: Placed, article: Article, scope: string, addresses: AnnotationAddresses) {
  const { start, end, exact, prefix, suffix } = place;
  return {
    type: 'SpecificResource',
    source: { id: addresses.text(article), type: 'Text', format: 'text/plain', language: article.lang },
    scope,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ] as const,
  };
}
