/** A field of a table. `undefined` is unknown, and leaves its cell empty. */
export type CsvField = string | number | boolean | undefined;

/**
 * A table as CSV (RFC 4180): a header, records that end in CR LF, fields quoted where necessary, UTF-8 without a byte
 * order mark.
 *
 * A text that starts with `=` or `+` is written as printed. Nothing is put before it to stop a spreadsheet from
 * reading it as a formula: the texts are what the table is for.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** All kinds of line breaks are quoted, because programs disagree on which of them end a record. */
const MUST_BE_QUOTED = /[",\r\n\u0085\u2028\u2029]|^\s|\s$/;

function field(value: CsvField): string {
  const text = value === undefined ? '' : String(value);
  return MUST_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
