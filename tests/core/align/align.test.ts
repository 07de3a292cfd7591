import { describe, expect, test } from 'vitest';
import { align } from '../../../src/core/align/align.ts';
import { notationOf, paragraphs } from './notation.ts';

/** Invented sentences that share no matter. */
const RIVER = 'The river broke its banks at Aldersby on Friday night, the fire service said.';
const MILL = 'Ann Teller, who runs the old mill, had never seen the water rise so quickly.';
const ROAD = 'Engineers closed the road to the stone bridge and will inspect the dam on Monday.';
const SCHOOL = 'Blankets and hot soup were handed out in the gymnasium of the primary school.';
const MAYOR = 'Mayor Pelham cut short a holiday in Portugal to chair an emergency committee.';
const COST = 'Insurers expect claims of about nine million pounds from shops along Market Street.';

function aligned(a: readonly string[], b: readonly string[]): string {
  return notationOf(align(paragraphs(a.join('\n')), paragraphs(b.join('\n'))));
}

describe('shapes', () => {
  test('one to one', () => expect(aligned([RIVER, MILL, ROAD], [RIVER, MILL, ROAD])).toBe('1=1 2=2 3=3'));

  test('split', () =>
    expect(aligned([RIVER, `${MILL} ${ROAD}`, COST], [RIVER, MILL, ROAD, COST])).toBe('1=1 2=2,3 3=4'));

  test('merged', () =>
    expect(aligned([RIVER, MILL, ROAD, COST], [`${RIVER} ${MILL} ${ROAD}`, COST])).toBe('1,2,3=1 4=2'));

  test('regrouped', () =>
    expect(aligned([`${RIVER} ${MILL}`, `${ROAD} ${COST}`], [RIVER, `${MILL} ${ROAD}`, COST])).toBe('1,2=1,2,3'));

  test('left out and added', () =>
    expect(aligned([RIVER, MILL, ROAD, COST], [RIVER, SCHOOL, ROAD, MAYOR, COST])).toBe('1=1 2- -2 3=3 -4 4=5'));

  test('reworded', () =>
    expect(
      aligned([RIVER, MILL], ['Friday night saw the river break its banks at Aldersby, firefighters said.', MILL]),
    ).toBe('1=1 2=2'));
});

describe('what is at the edge', () => {
  test('nothing at all', () => expect(aligned([], [])).toBe(''));
  test('nothing on one side', () => {
    expect(aligned([RIVER, MILL], [])).toBe('1- 2-');
    expect(aligned([], [RIVER, MILL])).toBe('-1 -2');
  });
  test('articles on different matters share nothing', () =>
    expect(aligned([RIVER, MILL, ROAD], [SCHOOL, MAYOR, COST])).toBe('1- 2- 3- -1 -2 -3'));
  test('one contained in the other', () =>
    expect(aligned([RIVER, MILL, ROAD, SCHOOL, MAYOR], [MILL, ROAD])).toBe('1- 2=1 3=2 4- 5-'));
  test('short lines that share one word by chance are strangers', () =>
    expect(aligned([RIVER, 'Stay away from the water.', COST], [RIVER, 'The mayor was away.', COST])).toBe(
      '1=1 2- -2 3=3',
    ));
  test('short lines that were changed in a word are not', () =>
    expect(aligned([RIVER, 'Nobody was hurt.', COST], [RIVER, 'No one was hurt.', COST])).toBe('1=1 2=2 3=3'));
  test('paragraphs without any word', () => expect(aligned(['***', RIVER], ['***', RIVER])).toBe('1=1 2=2'));
});

describe('moves', () => {
  test('order that is crossed', () =>
    expect(aligned([RIVER, MILL, ROAD, SCHOOL, COST], [RIVER, ROAD, SCHOOL, COST, MILL])).toBe('1=1 2~5 3=2 4=3 5=4'));

  test('an insertion moves nothing', () =>
    expect(aligned([RIVER, MILL, ROAD], [MAYOR, SCHOOL, RIVER, COST, MILL, ROAD])).toBe('-1 -2 1=3 -4 2=5 3=6'));

  test('the short paragraph has moved, not the long ones that it passed', () =>
    expect(aligned([`${RIVER} ${MILL}`, MAYOR], [MAYOR, `${RIVER} ${MILL}`])).toBe('1=2 2~1'));

  test('a paragraph that moved and was split', () =>
    expect(aligned([`${MILL} ${ROAD}`, RIVER, SCHOOL, COST], [RIVER, SCHOOL, COST, MILL, ROAD])).toBe(
      '1~4,5 2=1 3=2 4=3',
    ));
});

describe('repeated and very short paragraphs', () => {
  test('pair in the order in which they occur', () =>
    expect(
      aligned(['Advertisement', RIVER, 'Advertisement', MILL], ['Advertisement', RIVER, 'Advertisement', MILL]),
    ).toBe('1=1 2=2 3=3 4=4'));
  test('a copy is preferred to a lookalike that stands nearer', () =>
    expect(
      aligned(
        [RIVER, 'He declined to comment.', ROAD, 'He declined to comment.', 'He declined to comment on Friday.'],
        [RIVER, ROAD, 'He declined to comment on Friday.'],
      ),
    ).toBe('1=1 2- 3=2 4- 5=3'));
  test('one too many is only on its side', () =>
    expect(aligned([RIVER, '“Yes.”', MILL], [RIVER, '“Yes.”', MILL, '“No.”'])).toBe('1=1 2=2 3=3 -4'));
});

describe('tracks', () => {
  test('a caption between the halves of a split paragraph breaks nothing', () =>
    expect(aligned([RIVER, `${MILL} ${ROAD}`, COST], [RIVER, MILL, '@ The mill at dusk', ROAD, COST])).toBe(
      '1=1 2=2,4 -3 3=5',
    ));
  test('captions are aligned with captions', () =>
    expect(aligned([RIVER, `@ ${MILL}`], [`@ ${MILL}`, RIVER])).toMatch(/2[=~]1/));
  test('a headline does not take a paragraph away from the text', () =>
    expect(aligned([`# ${RIVER}`, RIVER, MILL], [RIVER, MILL])).toBe('1- 2=1 3=2'));
  test('two headlines of one report face each other, whatever they say', () =>
    expect(aligned(['# Rain breaks a record', RIVER], ['# Forty families leave', RIVER])).toBe('1=1 2=2'));
  test('headlines of two reports do not', () =>
    expect(aligned(['# Rain breaks a record', RIVER], ['# Forty families leave', COST])).toBe('1- 2- -1 -2'));
  test('headlines are aligned with each other', () =>
    expect(aligned(['# River floods Aldersby homes', RIVER], ['# Aldersby homes flooded by river', RIVER])).toBe(
      '1=1 2=2',
    ));
});

describe('overrides', () => {
  const a = paragraphs([RIVER, MILL, ROAD].join('\n'));
  const b = paragraphs([RIVER, SCHOOL, ROAD].join('\n'));
  test('a pin puts two paragraphs into one passage', () =>
    expect(notationOf(align(a, b, { pins: [[1, 1]] }))).toBe('1=1 2=2 3=3'));
  test('a forbidden pair is kept apart', () =>
    expect(notationOf(align(a, b, { forbids: [[0, 0]] }))).not.toContain('1=1'));
  test('where the two are at odds, the pin wins', () =>
    expect(notationOf(align(a, b, { pins: [[0, 0]], forbids: [[0, 0]] }))).toContain('1=1'));
});

test('a passage says why it is one: its likeness, and the rarest words shared', () => {
  const { beads } = align(paragraphs([RIVER, MILL].join('\n')), paragraphs([RIVER, MILL].join('\n')));
  expect(beads[1]?.score).toBe(1);
  expect(beads[1]?.rarestWords).toContain('teller');
  expect(beads[1]?.rarestWords).not.toContain('the');
});
