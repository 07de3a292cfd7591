import { expect, test } from 'vitest';
import { reasonsOf } from '../../../src/core/view/reasons.ts';
import { change, passage } from '../collate/made-up.ts';

const honorific = change('honorific', ['Mr A', 0, 2], ['A', 0, 0]);
const figure = change('figure', ['12', 0, 2], ['14', 0, 2]);

test('every change has its reason, and a reason that many have is told once', () => {
  const twin = { ...figure, reason: 'Another one.' };
  const { all, ofChanges } = reasonsOf({
    passages: [passage([0], [0], [honorific, figure]), passage([1], [1], [honorific, twin])],
  });
  expect(all).toEqual([
    { kind: 'honorific', group: 'style', name: 'Honorific', sentence: 'Made up.' },
    { kind: 'figure', group: 'substance', name: 'Figure', sentence: 'Made up.' },
    { kind: 'figure', group: 'substance', name: 'Figure', sentence: 'Another one.' },
  ]);
  expect(ofChanges).toEqual([0, 1, 0, 2]);
});

test('without changes there is no reason', () => {
  expect(reasonsOf({ passages: [passage([0], [0])] })).toEqual({ all: [], ofChanges: [] });
});
