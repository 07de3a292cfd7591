import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { collatexTable } from '../../../src/core/export/collatex-table.ts';
import { tableSchema } from '../../../src/core/export/table-schema.ts';
import { sideText } from '../../../src/core/text/side-text.ts';
import { EVERY, HARBOUR } from './exported.ts';

describe('the alignment table', () => {
  test.each(EVERY)('%s: the tokens of a passage, joined, are its text on each side', (_, collation) => {
    const { table, rows } = collatexTable(collation, '/s/');
    expect(rows).toHaveLength(table.length);
    for (const passage of collation.passages) {
      const segments = table.filter((_segment, index) => rows[index]?.passage === passage.id);
      for (const [place, side] of [
        [0, 'a'],
        [1, 'b'],
      ] as const) {
        const joined = segments.flatMap((segment) => segment[place].map(({ t }) => t)).join('');
        expect(joined).toBe(sideText(collation[side].paragraphs, passage[side]));
      }
    }
  });

  test.each(EVERY)('%s: the table is as its schema says', (_, collation) => {
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(tableSchema);
    validate(JSON.parse(JSON.stringify(collatexTable(collation, '/s/'))));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('what is called the same is the same', () => {
    const { table, rows } = collatexTable(HARBOUR, '/s/');
    const same = table.filter((_, index) => rows[index]?.kind === 'same');
    expect(same.length).toBeGreaterThan(3);
    for (const [a, b] of same) expect(a).toEqual(b);
    expect(rows.some(({ kind }) => kind === 'spelling')).toBe(true);
  });
});
