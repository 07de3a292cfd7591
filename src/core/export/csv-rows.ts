import type { Collation, Passage, Side } from '../model.ts';
import { sideText } from '../text/side-text.ts';
import { wordCount } from '../text/words.ts';
import { CHANGE_COLUMNS, PASSAGE_COLUMNS } from './csv-columns.ts';
import { type CsvField, csvOf } from './csv-text.ts';
import { RIGHTS_IN_SHORT } from './rights.ts';
import { workbookOf } from './spreadsheet.ts';

/** The passages of a comparison, one per row; `address` gives the address of a passage. */
export function passagesCsv(collation: Collation, address: AddressOf): string {
  return csvOf(...inColumns(PASSAGE_COLUMNS, passageRows(collation, address)));
}

/** The changes of a comparison, one per row; `address` gives the address of a passage. */
export function changesCsv(collation: Collation, address: AddressOf): string {
  return csvOf(...inColumns(CHANGE_COLUMNS, changeRows(collation, address)));
}

/** Both tables as a workbook for spreadsheets. */
export function tablesWorkbook(collation: Collation, address: AddressOf): Uint8Array<ArrayBuffer> {
  const tables = {
    passages: inColumns(PASSAGE_COLUMNS, passageRows(collation, address)),
    changes: inColumns(CHANGE_COLUMNS, changeRows(collation, address)),
  };
  return workbookOf(Object.entries(tables).map(([name, [columns, rows]]) => ({ name, columns, rows })));
}

type AddressOf = (passageId: string) => string;

function passageRows(collation: Collation, address: AddressOf): readonly Row<typeof PASSAGE_COLUMNS>[] {
  return collation.passages.map((passage): Row<typeof PASSAGE_COLUMNS> => {
    const { id, kind, moved, displaced, score, changes } = passage;
    const [a, b] = [sideOf(collation, passage, 'a'), sideOf(collation, passage, 'b')];
    return {
      passage: id,
      address: address(id),
      kind,
      moved,
      displaced,
      score: Math.round(score * 1000) / 1000,
      changes: changes.length,
      wording: changes.filter(({ group }) => group === 'wording').length,
      style: changes.filter(({ group }) => group === 'style').length,
      substance: changes.filter(({ group }) => group === 'substance').length,
      a: collation.a.id,
      a_paragraphs: a.ids,
      a_kinds: a.kinds,
      a_words: a.words,
      a_text: a.text,
      b: collation.b.id,
      b_paragraphs: b.ids,
      b_kinds: b.kinds,
      b_words: b.words,
      b_text: b.text,
      rights: RIGHTS_IN_SHORT,
    };
  });
}

function changeRows(collation: Collation, address: AddressOf): readonly Row<typeof CHANGE_COLUMNS>[] {
  return collation.passages
    .flatMap((passage) => passage.changes.map((change) => ({ passage: passage.id, change })))
    .map(
      ({ passage, change: { kind, group, reason, a, b } }, index): Row<typeof CHANGE_COLUMNS> => ({
        change: index + 1,
        passage,
        address: address(passage),
        kind,
        group,
        reason,
        a: collation.a.id,
        a_start: a.start,
        a_end: a.end,
        a_text: a.text,
        b: collation.b.id,
        b_start: b.start,
        b_end: b.end,
        b_text: b.text,
        rights: RIGHTS_IN_SHORT,
      }),
    );
}

type Row<Columns> = { readonly [Name in keyof Columns]: CsvField };

function inColumns<Columns extends object>(
  columns: Columns,
  rows: readonly Row<Columns>[],
): readonly [columns: readonly string[], rows: readonly (readonly CsvField[])[]] {
  const names = Object.keys(columns) as (keyof Columns & string)[];
  return [names, rows.map((row) => names.map((name) => row[name]))];
}

function sideOf(collation: Collation, passage: Passage, side: Side) {
  const { paragraphs } = collation[side];
  const here = passage[side].flatMap((index) => paragraphs[index] ?? []);
  return {
    ids: here.map(({ id }) => id).join(' '),
    kinds: here.map(({ kind }) => kind).join(' '),
    words: here.reduce((sum, { text }) => sum + wordCount(text), 0),
    text: sideText(paragraphs, passage[side]),
  };
}
