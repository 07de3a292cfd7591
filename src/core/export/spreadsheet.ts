import { strToU8, zipSync } from 'fflate';
import type { CsvField } from './csv-text.ts';
import { element, FORBIDDEN, joined, type Xml } from './xml.ts';

/** A table of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvField[])[];
}

/**
 * Tables as a workbook for spreadsheets (Office Open XML), the same bytes for the same tables.
 *
 * Unlike in CSV, every cell says what it is: a text is a text, also one that starts with "=", and no program guesses an
 * encoding, a separator or a date. A text longer than a cell may be is cut, with a mark at its end.
 */
export function workbookOf(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const files = {
    '[Content_Types].xml': document('Types', `${PACKAGE}/content-types`, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Override', { PartName: '/xl/workbook.xml', ContentType: `${CONTENT}.sheet.main+xml` }),
      ...sheets.map((_, k) =>
        element('Override', { PartName: `/xl/worksheets/${fileOf(k)}`, ContentType: `${CONTENT}.worksheet+xml` }),
      ),
    ]),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': document('workbook', MAIN, [
      element(
        'sheets',
        {},
        ...sheets.map(({ name }, k) => element('sheet', { name, sheetId: String(k + 1), 'r:id': `r${k + 1}` })),
      ),
    ]),
    'xl/_rels/workbook.xml.rels': relationships(sheets.map((_, k) => ['worksheet', `worksheets/${fileOf(k)}`])),
    ...Object.fromEntries(sheets.map((sheet, k) => [`xl/worksheets/${fileOf(k)}`, sheetXml(sheet)])),
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(packed, { mtime: FIRST_DAY, level: 6 });
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The first that a zip file can hold: the day of a build would make each build another file. */
const FIRST_DAY = '1980-01-01T12:00:00';

function fileOf(sheet: number): string {
  return `sheet${sheet + 1}.xml`;
}

function document(name: string, namespace: string, content: readonly Xml[]): string {
  const root = element(name, { xmlns: namespace, ...(namespace === MAIN ? { 'xmlns:r': OFFICE } : {}) }, ...content);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`;
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  return document(
    'Relationships',
    `${PACKAGE}/relationships`,
    targets.map(([kind, target], k) =>
      element('Relationship', { Id: `r${k + 1}`, Type: `${OFFICE}/${kind}`, Target: target }),
    ),
  );
}

function sheetXml({ columns, rows }: Sheet): string {
  // Most programs count for themselves, but some call a file damaged whose rows and cells have no address.
  const written = [columns, ...rows].map((cells, k) =>
    element(
      'row',
      { r: String(k + 1) },
      joined(cells.map((value, column) => cell(value, `${letters(column)}${k + 1}`))),
    ),
  );
  return document('worksheet', MAIN, [element('sheetData', {}, ...written)]);
}

/** A, B, …, Z, AA, AB and so on. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function cell(value: CsvField, r: string): Xml {
  if (value === undefined || value === '') return element('c', { r });
  if (typeof value === 'number') return element('c', { r }, element('v', {}, String(value)));
  if (typeof value === 'boolean') return element('c', { r, t: 'b' }, element('v', {}, value ? '1' : '0'));
  const text = element('t', { 'xml:space': 'preserve' }, inCell(value));
  return element('c', { r, t: 'inlineStr' }, element('is', {}, text));
}

/** In characters; a longer text makes a program call the whole file damaged. */
const LONGEST_TEXT = 32_767;
const CUT = '… [cut]';

/** What XML cannot contain is written by its code, and what looks like such a code is kept from being read as one. */
function inCell(text: string): string {
  const short = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT - CUT.length) + CUT : text;
  return short
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/\r/g, '_x000D_');
}
