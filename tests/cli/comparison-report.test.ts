import { join } from 'node:path';
import { stripVTControlCharacters, styleText } from 'node:util';
import { describe, expect, test } from 'vitest';
import { comparisonReport } from '../../src/cli/comparison-report.ts';
import { rowPieces } from '../../src/cli/comparison-row.ts';
import type { Styled } from '../../src/cli/terminal.ts';
import { collate } from '../../src/core/collate/collate.ts';
import type { Side } from '../../src/core/model.ts';
import { rowsOf } from '../../src/core/view/rows.ts';
import { readStory } from '../../src/corpus/read-story.ts';
import { collationOf, HARBOUR } from '../core/export/exported.ts';
import { ROOT } from './run-command.ts';

const plain: Styled = (_style, text) => text;
const coloured: Styled = (style, text) => styleText(style, text, { validateStream: false });
const folder = join(ROOT, 'content/tollgate-bridge');
const { story } = await readStory(folder, folder);
const BRIDGE = collate(story!, story!.articles[0]!, story!.articles[2]!);

describe('a comparison in the terminal', () => {
  test.each([20, 24, 40, 80, 100])('fits into %d columns, and colours change no letter', (width) => {
    for (const collation of [HARBOUR, BRIDGE]) {
      const lines = comparisonReport(collation, { width, styled: plain, differencesOnly: false });
      expect(lines.split('\n').filter((line) => [...line].length > width)).toEqual([]);
      const withColours = comparisonReport(collation, { width, styled: coloured, differencesOnly: false });
      expect(stripVTControlCharacters(withColours)).toBe(lines);
    }
  });

  test('each group has marks and a colour of its own', () => {
    const shown = comparisonReport(BRIDGE, { width: 1000, styled: coloured, differencesOnly: false });
    expect(shown).toContain(coloured(['red', 'bold'], '[212'));
    expect(shown).toContain(coloured('cyan', '{that'));
    expect(shown).toContain(coloured('yellow', '<four centimetres'));
  });

  test.each([
    ['HARBOUR', HARBOUR],
    ['BRIDGE', BRIDGE],
  ])('both texts can be read from the marks: %s', (_name, collation) => {
    for (const row of rowsOf(collation)) {
      const marked = rowPieces(row)
        .flat()
        .map(({ text }) => text)
        .join('');
      const read = (side: Side): string =>
        marked.replace(/[[{<](.*?)\s\/\s(.*?) · [a-z ]+[\]}>]/gs, (_all, a: string, b: string) =>
          (side === 'a' ? a : b).replace(/^–$/, ''),
        );
      for (const side of row.passage.kind === 'shared' ? (['a', 'b'] as const) : []) {
        const printed = row.passage[side].map((index) => collation[side].paragraphs[index]!.text).join('');
        expect(read(side).replace(/[\s¶]/g, '')).toBe(printed.replace(/\s/g, ''));
      }
    }
  });

  test('a text cannot command the terminal', () => {
    const made = collationOf(
      ['The river\u001b[2J rose by 13 feet on Friday.'],
      ['The river rose by 14 feet on Friday.'],
    );
    expect(comparisonReport(made, { width: 80, styled: plain, differencesOnly: false })).not.toContain('\u001b');
  });
});
