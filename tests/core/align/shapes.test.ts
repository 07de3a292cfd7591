import { describe, expect, test } from 'vitest';
import { align } from '../../../src/core/align/align.ts';
import { aligned, textOf } from './letters.ts';
import { notationOf, paragraphs } from './notation.ts';

describe('one to one', () => {
  test('word for word', () => expect(aligned('A B C', 'A B C')).toBe('1=1 2=2 3=3'));
  test('in other words', () => expect(aligned('A B D', "A' B' D'")).toBe('1=1 2=2 3=3'));
  test('with a sentence more', () => expect(aligned('A BC D', 'A B D')).toBe('1=1 2=2 3=3'));
  test('with another sentence in common only', () => expect(aligned('AB', 'BC')).toBe('1=1'));
});

describe('split', () => {
  test('in two', () => expect(aligned('A BC D', 'A B C D')).toBe('1=1 2=2,3 3=4'));
  test('in three', () => expect(aligned('A BCD E', 'A B C D E')).toBe('1=1 2=2,3,4 3=5'));
  test('into as many as there are sentences', () => expect(aligned('ABCDEF', 'A B C D E F')).toBe('1=1,2,3,4,5,6'));
  test('and reworded', () => expect(aligned("A' BD C", "A B' D' C")).toBe('1=1 2=2,3 3=4'));
  test('with matter added between the halves', () => expect(aligned('A BC D', 'A B F C D')).toBe('1=1 2=2,4 -3 3=5'));
});

describe('sentences that were cut or joined', () => {
  const JOINED =
    'The river broke its banks at Aldersby on Friday night and engineers closed the road to the stone bridge.';
  const CUT = [
    'The river broke its banks at Aldersby on Friday night.',
    'Engineers closed the road to the stone bridge.',
  ];
  const notation = (a: readonly string[], b: readonly string[]) =>
    notationOf(align(paragraphs(a.join('\n')), paragraphs(b.join('\n'))));

  test('inside a paragraph', () =>
    expect(notation([JOINED, textOf('D')], [CUT.join(' '), textOf('D')])).toBe('1=1 2=2'));
  test('between paragraphs', () =>
    expect(notation([textOf('F'), JOINED, textOf('D')], [textOf('F'), ...CUT, textOf('D')])).toBe('1=1 2=2,3 3=4'));
});

describe('a line between faithful neighbours', () => {
  test('is the same though little of it is', () => {
    const [a, b] = [
      'He told reporters that the whole town was grateful.',
      'The town, he added, was grateful beyond words.',
    ];
    const lines = (line: string) => paragraphs([textOf('A'), textOf('B'), line, textOf('C'), textOf('D')].join('\n'));
    expect(notationOf(align(lines(a), lines(b)))).toBe('1=1 2=2 3=3 4=4 5=5');
  });
});

describe('a short line that was told in a longer one', () => {
  const SHORT = 'Pelham blamed the sluice gates.';
  const LONG = 'The sluice was never inspected, Mayor Pelham told angry councillors who had gathered in the library.';
  test('is the same when telling words are', () => {
    const lines = (line: string) =>
      paragraphs([textOf('A'), 'Nobody was hurt.', textOf('C'), line, textOf('D')].join('\n'));
    expect(notationOf(align(lines(SHORT), lines(LONG)))).toBe('1=1 2=2 3=3 4=4 5=5');
    expect(notationOf(align(lines(LONG), lines(SHORT)))).toBe('1=1 2=2 3=3 4=4 5=5');
  });
});

describe('merged', () => {
  test('two into one', () => expect(aligned('A B C D', 'A BC D')).toBe('1=1 2,3=2 4=3'));
  test('all into one', () => expect(aligned('A B C D', 'ABCD')).toBe('1,2,3,4=1'));
});

describe('regrouped', () => {
  test('a sentence went to the next paragraph', () => expect(aligned('AB CD E', 'A BCD E')).toBe('1,2=1,2 3=3'));
  test('two cuts became three', () => expect(aligned('AB CD E', 'A BC D E')).toBe('1,2=1,2,3 3=4'));
  test('the whole text was cut anew', () => expect(aligned('ABC DEF', 'AB CD EF')).toBe('1,2=1,2,3'));
});

describe('left out and added', () => {
  test('in the middle', () => expect(aligned('A B C', 'A D C')).toBe('1=1 2- -2 3=3'));
  test('at the beginning and at the end', () => expect(aligned('F A B', 'A B G')).toBe('1- 2=1 3=2 -3'));
  test('one article contained in the other, apart', () => expect(aligned('A B C D E', 'B D')).toBe('1- 2=1 3- 4=2 5-'));
  test('one article contained in a single paragraph', () => expect(aligned('ABCDE', 'B D')).toBe('1=1,2'));
});

describe('nothing to align', () => {
  test('two empty articles', () => expect(aligned('', '')).toBe(''));
  test('an empty one', () => {
    expect(aligned('A B', '')).toBe('1- 2-');
    expect(aligned('', 'A B')).toBe('-1 -2');
  });
  test('articles on different matters', () => expect(aligned('A B C D', 'E F G H')).toBe('1- 2- 3- 4- -1 -2 -3 -4'));
  test('a stock phrase is nothing, where nothing else is shared', () => {
    expect(aligned('A BE L CD', 'H IF M GJ')).toBe('1- 2- 3- 4- -1 -2 -3 -4');
    expect(aligned('A BE L CD', 'A BE M CD')).toBe('1=1 2=2 3=3 4=4');
  });
  test('one sentence is something, if it is printed by both', () =>
    expect(aligned('A BE L CD', 'H IF L GJ')).toBe('1- 2- -1 -2 3=3 4- -4'));
  test('a lone paragraph on each side is no reason to pair them', () =>
    expect(aligned('A F C', 'A J C')).toBe('1=1 2- -2 3=3'));
});
