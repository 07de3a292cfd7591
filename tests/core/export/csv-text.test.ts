import { describe, expect, test } from 'vitest';
import { CHANGE_COLUMNS, csvMetadata, PASSAGE_COLUMNS } from '../../../src/core/export/csv-columns.ts';
import { changesCsv, passagesCsv } from '../../../src/core/export/csv-rows.ts';
import { csvOf } from '../../../src/core/export/csv-text.ts';
import { sideText } from '../../../src/core/text/side-text.ts';
import { EVERY } from './exported.ts';
import { parsed } from './read-csv.ts';

describe('CSV', () => {
  test('a field is quoted where it must be, and else stays as it is', () => {
    const rows = [['a,b', 'say "x"', 'two\nlines', '=1+1', ' edge', undefined, 0, false]];
    expect(csvOf(['h'], rows)).toBe('h\r\n"a,b","say ""x""","two\nlines",=1+1," edge",,0,false\r\n');
  });

  test.each(EVERY)('%s: read back, passages.csv holds every text to the character', (_, collation) => {
    const [header, ...rows] = parsed(passagesCsv(collation, (id) => `/s/#${id}`));
    expect(header).toEqual(Object.keys(PASSAGE_COLUMNS));
    expect(rows).toHaveLength(collation.passages.length);
    rows.forEach((row, index) => {
      const passage = collation.passages[index]!;
      const cell = (name: string): string => row[header!.indexOf(name)] ?? '';
      expect(row).toHaveLength(header!.length);
      expect(cell('passage')).toBe(passage.id);
      expect(cell('address')).toBe(`/s/#${passage.id}`);
      expect(cell('a_text')).toBe(sideText(collation.a.paragraphs, passage.a));
      expect(cell('b_text')).toBe(sideText(collation.b.paragraphs, passage.b));
      expect(cell('b_paragraphs').split(' ').filter(Boolean)).toHaveLength(passage.b.length);
      expect(cell('rights')).toContain('publishers');
    });
  });

  test.each(EVERY)('%s: changes.csv has one row per change, with ranges that cut its words', (_, collation) => {
    const [header, ...rows] = parsed(changesCsv(collation, (id) => id));
    expect(header).toEqual(Object.keys(CHANGE_COLUMNS));
    expect(rows).toHaveLength(collation.tally.changes.total);
    for (const row of rows) {
      const cell = (name: string): string => row[header!.indexOf(name)] ?? '';
      const passage = collation.passages.find(({ id }) => id === cell('passage'))!;
      for (const side of ['a', 'b'] as const) {
        const text = sideText(collation[side].paragraphs, passage[side]);
        expect(text.slice(Number(cell(`${side}_start`)), Number(cell(`${side}_end`)))).toBe(cell(`${side}_text`));
      }
    }
  });

  test('the metadata describes the columns that are there, in their order', () => {
    const [passages, changes] = csvMetadata().tables.map(({ tableSchema }) =>
      tableSchema.columns.map((column) => (column as { name: string }).name),
    );
    expect(passages).toEqual(Object.keys(PASSAGE_COLUMNS));
    expect(changes).toEqual(Object.keys(CHANGE_COLUMNS));
    const numbers = csvMetadata().tables.flatMap(({ tableSchema }) => tableSchema.columns) as { datatype: string }[];
    expect(numbers.filter(({ datatype }) => datatype === 'nonNegativeInteger')).toHaveLength(11);
  });
});
