import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { changesCsv, passagesCsv, tablesWorkbook } from '../../../src/core/export/csv-rows.ts';
import { workbookOf } from '../../../src/core/export/spreadsheet.ts';
import { EVERY } from './exported.ts';
import { parsed as csv } from './read-csv.ts';
import { parsed as xml } from './read-tei.ts';

/** The cells of a sheet as a spreadsheet has them, with codes of characters read. */
function cellsIn(workbook: Uint8Array, sheet: number): readonly (readonly string[])[] {
  const file = unzipSync(workbook)[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array();
  return [...xml(strFromU8(file)).getElementsByTagName('row')].map((row) =>
    [...row.getElementsByTagName('c')].map((cell: Element) => {
      const text = cell.textContent ?? '';
      if (cell.getAttribute('t') === 'b') return String(text === '1');
      return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    }),
  );
}

describe('the workbook', () => {
  test.each(EVERY)('%s: it has the cells of both tables', (_, collation) => {
    const workbook = tablesWorkbook(collation, (id) => `/s/#${id}`);
    expect(cellsIn(workbook, 1)).toEqual(csv(passagesCsv(collation, (id) => `/s/#${id}`)));
    expect(cellsIn(workbook, 2)).toEqual(csv(changesCsv(collation, (id) => `/s/#${id}`)));
  });

  test('a text that looks like a formula, a number, a date or a code is a text', () => {
    const texts = ['=1+1', '+1 555', '@sum', '2026-01-05', '007', '_x0041_', ' edge '];
    const workbook = workbookOf([{ name: 'one', columns: texts, rows: [[1, true, undefined]] }]);
    const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml']!);
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(texts.length);
    expect(sheet).not.toContain('<f>');
    expect(cellsIn(workbook, 1)).toEqual([texts, ['1', 'true', '']]);
  });

  test('every part is well-formed and named by the others', () => {
    const files = unzipSync(
      workbookOf([
        { name: 'a & <b>', columns: ['x'], rows: [] },
        { name: 'c', columns: [], rows: [] },
      ]),
    );
    const targets = ['_rels/.rels', 'xl/_rels/workbook.xml.rels'].flatMap((name) =>
      [...xml(strFromU8(files[name]!)).getElementsByTagName('Relationship')].map(
        (one) => (name.startsWith('xl/') ? 'xl/' : '') + one.getAttribute('Target'),
      ),
    );
    expect(targets).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
    for (const target of targets) expect(files).toHaveProperty([target]);
    for (const file of Object.values(files)) expect(() => xml(strFromU8(file))).not.toThrow();
  });

  test('every row and cell has its address', () => {
    const columns = Array.from({ length: 28 }, (_, k) => `c${k}`);
    const sheet = strFromU8(
      unzipSync(workbookOf([{ name: 'one', columns, rows: [[1]] }]))['xl/worksheets/sheet1.xml']!,
    );
    const addresses = [...sheet.matchAll(/ r="([^"]+)"/g)].map(([, address]) => address);
    expect([addresses[0], addresses[1], addresses[26], addresses[28]]).toEqual(['1', 'A1', 'Z1', 'AB1']);
    expect(addresses.slice(-2)).toEqual(['2', 'A2']);
  });

  test('a text that no cell may hold is cut, and says so', () => {
    const [[cell = '']] = cellsIn(workbookOf([{ name: 'one', columns: ['long '.repeat(9_000)], rows: [] }]), 1) as [
      [string],
    ];
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith('… [cut]')).toBe(true);
  });

  test('the same tables give the same bytes', () => {
    const [, [, collation]] = EVERY as [unknown, (typeof EVERY)[number]];
    const [one, two] = [1, 2].map(() => tablesWorkbook(collation, (id) => id));
    expect(one).toEqual(two);
  });
});
