import { describe, expect, test } from 'vitest';
import type { Change, Paragraph, Side } from '../../../src/core/model.ts';
import { runsOf } from '../../../src/core/view/runs.ts';
import { ghostLabel, ghostPrefix } from '../../../src/core/view/screen-reader-words.ts';
import { change, paragraph, passage } from '../collate/made-up.ts';

/** Runs in one line: `[words]` is marked, `{words}` is what the other article prints, with its spaces as `_`. */
function shown(paragraphs: readonly Paragraph[], changes: readonly Change[], side: Side = 'a'): readonly string[] {
  const indices = paragraphs.map((_, index) => index);
  return runsOf(passage(indices, indices, changes), paragraphs, side).map((runs) =>
    runs
      .map(({ text, change: marked, ghost }) => {
        if (ghost === undefined) return marked === undefined ? text : `[${text}]`;
        return `${ghost.apartBefore ? '_' : ''}{${ghost.words}}${ghost.apartAfter ? '_' : ''}`;
      })
      .join(''),
  );
}

const A = 'He didn’t say why.';
const B = 'Mr Hall did not say.';

describe('what the other article prints', () => {
  test('follows the wording that it stands for', () => {
    const found = [change('rewording', [A, 0, 2], [B, 0, 7]), change('contraction', [A, 3, 9], [B, 8, 15])];
    expect(shown([paragraph(A)], found)).toEqual(['[He]_{Mr Hall} [didn’t]_{did not} say why.']);
    expect(shown([paragraph(B)], found, 'b')).toEqual(['[Mr Hall]_{He} [did not]_{didn’t} say.']);
  });

  test('stands where it would stand, with the space that it brings along', () => {
    const [kim, mrKim] = ['said Kim.', 'said Mr Kim.'];
    expect(shown([paragraph(kim)], [change('honorific', [kim, 5, 5], [mrKim, 5, 8])])).toEqual(['said {Mr}_Kim.']);
    const [on, onMonday] = ['It rained.', 'It rained Monday.'];
    expect(shown([paragraph(on)], [change('date', [on, 9, 9], [onMonday, 9, 16])])).toEqual(['It rained_{Monday}.']);
  });

  test('is told neither twice nor of nothing: an omission leaves no ghost where the words stand', () =>
    expect(shown([paragraph(A)], [change('omission', [A, 13, 17], ['', 0, 0])])).toEqual(['He didn’t say [why].']));

  test('where it begins a paragraph says so', () => {
    const [one, two] = ['It rained. It snowed.', 'It rained.\n\nIt snowed.'];
    const found = change('paragraphing', [one, 10, 11], [two, 10, 12]);
    expect(shown([paragraph(one)], [found])).toEqual(['It rained._{¶}_ It snowed.'.replace('_ ', ' ')]);
    expect(shown([paragraph('It rained.'), paragraph('It snowed.')], [found], 'b')).toEqual([
      'It rained.',
      'It snowed.',
    ]);
  });

  test('stands in the paragraph in which its place is, and on one line', () => {
    const here = 'One.\n\nTwo.';
    const there = 'One.\n\nTwo. Three.\n\nFour.';
    const found = change('addition', [here, 10, 10], [there, 10, 24]);
    expect(shown([paragraph('One.'), paragraph('Two.')], [found])).toEqual(['One.', 'Two._{Three. ¶ Four.}']);
    const first = change('addition', [here, 4, 4], ['One. Zero.\n\nTwo.', 4, 10]);
    expect(shown([paragraph('One.'), paragraph('Two.')], [first])).toEqual(['One._{Zero.}', 'Two.']);
    const next = change('addition', [here, 6, 6], ['One.\n\nZero. Two.', 6, 12]);
    expect(shown([paragraph('One.'), paragraph('Two.')], [next])).toEqual(['One.', '{Zero.}_Two.']);
  });
});

test('is announced by the article that prints it', () => {
  const replaced = change('contraction', [A, 3, 9], [B, 8, 15]);
  const added = change('honorific', [A, 0, 0], [B, 0, 3]);
  expect(ghostPrefix(replaced, 'a', 'Post')).toBe('in Post: ');
  expect(ghostPrefix(added, 'a', 'Post')).toBe('only in Post: ');
  expect(ghostLabel('Mr', 'Post')).toBe('Post prints: Mr');
  expect(ghostLabel('¶', 'Post')).toBe('Post starts a new paragraph here');
});
