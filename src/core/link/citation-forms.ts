import { bibtexCitation } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { htmlCitation, markdownCitation, plainCitation } from './citation-in-words.ts';
import { cslCitation } from './citation-items.ts';
import { risCitation } from './ris.ts';

/** The forms of a citation, by their familiar names. */
export const CITATION_FORMS: Readonly<Record<string, (citation: Citation) => string>> = {
  'Plain text': plainCitation,
  Markdown: markdownCitation,
  HTML: htmlCitation,
  BibTeX: bibtexCitation,
  RIS: risCitation,
  'CSL-JSON': cslCitation,
};
