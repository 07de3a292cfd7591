import type { Collation } from '../model.ts';
import { annotationsJson } from './annotations-json.ts';
import { collatexTable } from './collatex-table.ts';
import { collationJson } from './collation-json.ts';
import { csvMetadata } from './csv-columns.ts';
import { changesCsv, passagesCsv, tablesWorkbook } from './csv-rows.ts';
import type { ExportAddresses } from './export-addresses.ts';
import { teiOf } from './tei.ts';

/** A form in which a comparison is published as data. */
export interface ExportFormat {
  /** The name of the file, beside the comparison's page. */
  readonly file: string;
  /** Its media type. */
  readonly type: string;
  /** What a page calls it, and what is in it, in a few words. */
  readonly name: string;
  readonly about: string;
  /** True of what programs look for by its name, so that no page links to it. */
  readonly isUnlisted?: true;
  readonly write: (collation: Collation, addresses: ExportAddresses) => string | Uint8Array<ArrayBuffer>;
}

/**
 * Every form in which a comparison is published, the most complete first.
 *
 * What stands here gets its address, its link on the comparison's page and its place in the menu of data.
 */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    file: 'collation.json',
    type: 'application/json',
    name: 'JSON',
    about: 'texts, passages, changes, quotations',
    write: (collation, { cited }) => JSON.stringify(collationJson(collation, cited)),
  },
  {
    file: 'passages.csv',
    type: 'text/csv',
    name: 'Passages as CSV',
    about: 'one row per passage',
    write: (collation, { cited }) => passagesCsv(collation, (id) => `${cited}#${id}`),
  },
  {
    file: 'changes.csv',
    type: 'text/csv',
    name: 'Changes as CSV',
    about: 'one row per change',
    write: (collation, { cited }) => changesCsv(collation, (id) => `${cited}#${id}`),
  },
  {
    file: 'csv-metadata.json',
    type: 'application/csvm+json',
    name: 'Columns of the CSV',
    about: 'what they hold',
    isUnlisted: true,
    write: () => JSON.stringify(csvMetadata()),
  },
  {
    file: 'tables.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Workbook',
    about: 'both tables, for spreadsheets',
    write: (collation, { cited }) => tablesWorkbook(collation, (id) => `${cited}#${id}`),
  },
  {
    file: 'tei.xml',
    type: 'application/tei+xml',
    name: 'TEI',
    about: 'both texts with an apparatus',
    write: (collation, { cited }) => teiOf(collation, cited),
  },
  {
    file: 'annotations.jsonld',
    type: 'application/ld+json',
    name: 'Web Annotations',
    about: 'changes anchored in the texts',
    write: (collation, addresses) => JSON.stringify(annotationsJson(collation, addresses)),
  },
  {
    file: 'table.json',
    type: 'application/json',
    name: 'CollateX table',
    about: 'the alignment, word by word',
    write: (collation, { cited }) => JSON.stringify(collatexTable(collation, cited)),
  },
];
