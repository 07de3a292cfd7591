import { stripVTControlCharacters, styleText } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StyledPiece, wrapText } from '../../src/cli/wrap-text.ts';

const plain = (_style: unknown, text: string): string => text;
const coloured: typeof styleText = (style, text) => styleText(style, text, { validateStream: false });

describe('text in the columns of a terminal', () => {
  test('is broken at spaces, after an indent', () => {
    const pieces: StyledPiece[] = [
      { text: 'The river ' },
      { text: 'rose by', style: 'red' },
      { text: ' 13 feet.\nIt fell.' },
    ];
    expect(wrapText(pieces, { width: 16, indent: '  ', styled: plain })).toEqual([
      '  The river rose',
      '  by 13 feet.',
      '  It fell.',
    ]);
    expect(wrapText(pieces, { width: 16, styled: coloured })).toEqual([
      'The river \u001b[31mrose\u001b[39m',
      '\u001b[31mby\u001b[39m 13 feet.',
      'It fell.',
    ]);
  });

  test('is cut where a word is too wide; letters of East Asian scripts take two columns', () => {
    expect(wrapText([{ text: 'Donaudampfschiff' }], { width: 10, styled: plain })).toEqual(['Donaudampf', 'schiff']);
    expect(wrapText([{ text: '川の水位が上がった' }], { width: 10, styled: plain })).toEqual([
      '川の水位が',
      '上がった',
    ]);
  });

  test('a law: no line is wider, no word is lost, and a style changes no letter', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab é—\n '), maxLength: 20 });
    const piece = fc.record({ text, style: fc.constantFrom('red' as const, 'dim' as const) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.integer({ min: 1, max: 12 }), (pieces, width) => {
        const lines = wrapText(pieces, { width, styled: plain });
        expect(lines.every(({ length }) => length > 0 && length <= width)).toBe(true);
        const letters = (all: string) => all.replace(/\s/g, '');
        expect(letters(lines.join(''))).toBe(letters(pieces.map((one) => one.text).join('')));
        expect(wrapText(pieces, { width, styled: coloured }).map(stripVTControlCharacters)).toEqual(lines);
      }),
    );
  });
});
