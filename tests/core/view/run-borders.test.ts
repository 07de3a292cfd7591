import { describe, expect, test } from 'vitest';
import type { Change, Paragraph, Side } from '../../../src/core/model.ts';
import { plainRuns, type Run, runsOf } from '../../../src/core/view/runs.ts';
import { change, paragraph, passage } from '../collate/made-up.ts';

/** Runs in one line: `[2:words]` is marked as part of change 2, `<` and `>` say that it opens and closes there, `{kind words}` is typography. */
function shown(runs: readonly Run[]): string {
  return runs
    .map(({ text, inlines, change: index, opens, closes }) => {
      const styled = inlines.reduce((words, { kind }) => `{${kind} ${words}}`, text);
      return index === undefined ? styled : `[${opens ? '<' : ''}${index}:${styled}${closes ? '>' : ''}]`;
    })
    .join('');
}

function cut(paragraphs: readonly Paragraph[], changes: readonly Change[], side: Side = 'a'): readonly string[] {
  const indices = paragraphs.map((_, index) => index);
  return runsOf(passage(indices, indices, changes), paragraphs, side).map(shown);
}

const RAIN = 'It rained on Monday.';

describe('marks', () => {
  test('stand where the changes are, on their side', () => {
    const found = [change('rewording', [RAIN, 3, 9], ['It snowed', 3, 9]), change('date', [RAIN, 13, 19], ['', 0, 0])];
    expect(cut([paragraph(RAIN)], found)).toEqual(['It [<0:rained>] on [<1:Monday>].']);
    expect(cut([paragraph('It snowed on.')], found, 'b')).toEqual(['It [<0:snowed>] on.']);
  });

  test('cover no space at their ends, and space alone is not marked', () => {
    expect(cut([paragraph(RAIN)], [change('omission', [RAIN, 2, 10], ['', 2, 2])])).toEqual([
      'It [<0:rained>] on Monday.',
    ]);
    const space = passage([0], [0], [change('typography', [RAIN, 2, 3], ['', 2, 2])]);
    expect(runsOf(space, [paragraph(RAIN)], 'a')).toEqual([[{ text: RAIN, inlines: [] }]]);
  });

  test('are cut where typography begins or ends, and open and close once', () => {
    const inlines = [{ kind: 'emphasis', start: 5, end: 12 }] as const;
    expect(cut([paragraph(RAIN, 'paragraph', inlines)], [change('rewording', [RAIN, 3, 9], ['', 3, 3])])).toEqual([
      'It [<0:ra][0:{emphasis ined}>]{emphasis  on} Monday.',
    ]);
  });

  test('go on in the next paragraph, and open and close in each', () => {
    const both = 'It rained.\n\nIt snowed.';
    const found = change('omission', [both, 3, 14], ['', 3, 3]);
    expect(cut([paragraph('It rained.'), paragraph('It snowed.')], [found])).toEqual([
      'It [<0:rained.>]',
      '[<0:It>] snowed.',
    ]);
  });

  test('a change of the paragraph break alone marks nothing', () => {
    const found = change('paragraphing', ['One.\n\nTwo.', 4, 6], ['One. Two.', 4, 5]);
    expect(cut([paragraph('One.'), paragraph('Two.')], [found])).toEqual(['One.', 'Two.']);
  });
});

describe('typography', () => {
  test('may lie in other typography', () => {
    const inlines = [
      { kind: 'link', start: 0, end: 9, href: 'https://x.example/' },
      { kind: 'strong', start: 3, end: 6 },
    ] as const;
    expect(shown(plainRuns(paragraph(RAIN, 'paragraph', inlines)))).toBe(
      '{link It }{strong {link rai}}{link ned} on Monday.',
    );
  });

  test('the mark of a note is a run without words, at the start, within and at the end', () => {
    const at = (start: number, label: string) => ({ kind: 'note-mark', start, end: start, label }) as const;
    const runs = plainRuns(paragraph('One two', 'paragraph', [at(0, '1'), at(3, '2'), at(3, '3'), at(7, '4')]));
    expect(shown(runs)).toBe('{note-mark }One{note-mark }{note-mark } two{note-mark }');
    expect(runs.flatMap(({ inlines }) => inlines.map((i) => (i.kind === 'note-mark' ? i.label : '')))).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });
});

test('a passage that names no paragraph is a fault of ours', () =>
  expect(() => runsOf(passage([1], [0]), [paragraph(RAIN)], 'a')).toThrow('names paragraph 1'));
