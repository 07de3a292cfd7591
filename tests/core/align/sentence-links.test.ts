import { describe, expect, test } from 'vitest';
import { alignSentences } from '../../../src/core/align/sentence-links.ts';
import type { Range } from '../../../src/core/model.ts';
import { textOf } from './letters.ts';

/** Where the sentences of a passage went, in letters: "A=A B- -C D~D" is shared, only in a, only in b, moved. */
function went(a: string, b: string): string {
  const within = (letters: string, { start, end }: Range) => {
    const found = letters.match(/[A-Za-z]'?/g) ?? [];
    const startOf = (k: number) => (k === 0 ? 0 : textOf(found.slice(0, k).join('')).length + 1);
    return found.filter((_, k) => start <= startOf(k) && startOf(k) < end).join('');
  };
  return alignSentences(textOf(a), textOf(b))
    .map((link) => {
      if (link.kind === 'only-a') return `${within(a, link.a)}-`;
      if (link.kind === 'only-b') return `-${within(b, link.b)}`;
      return `${within(a, link.a)}${link.displaced ? '~' : '='}${within(b, link.b)}`;
    })
    .join(' ');
}

describe('the sentences of a passage', () => {
  test('word for word', () => expect(went('ABC', 'ABC')).toBe('A=A B=B C=C'));
  test('in other words', () => expect(went('ABD', "A'B'D'")).toBe("A=A' B=B' D=D'"));
  test('one left out', () => {
    expect(went('ABC', 'AC')).toBe('A=A B- C=C');
    expect(went('ABC', 'BC')).toBe('A- B=B C=C');
    expect(went('ABC', 'AB')).toBe('A=A B=B C-');
  });
  test('one added', () => expect(went('AC', 'AFC')).toBe('A=A -F C=C'));
  test('one in place of another', () => expect(went('ABC', 'AGC')).toBe('A=A B- -G C=C'));
  test('one printed elsewhere', () => expect(went('ABCD', 'ACDB')).toBe('A=A B~B C=C D=D'));
  test('one printed elsewhere in other words', () => expect(went('ABCD', "ACDB'")).toBe("A=A B~B' C=C D=D"));
  test('one left out and one moved', () => expect(went('ABCDE', 'EABD')).toBe('A=A B=B C- D=D E~E'));
  test('a short one', () => expect(went('AxB', 'AxB')).toBe('A=A x=x B=B'));
  test('the only ones of a passage belong together, however they read', () => expect(went('A', 'G')).toBe('A=G'));
  test('nothing in common', () => expect(went('AB', 'CD')).toBe('A- B- -C -D'));
  test('nothing on one side', () => {
    expect(went('', '')).toBe('');
    expect(went('AB', '')).toBe('A- B-');
    expect(went('', 'AB')).toBe('-A -B');
  });
});

describe('sentences that were cut or joined', () => {
  const JOINED = 'The river broke its banks at Aldersby and engineers closed the road to the stone bridge.';
  const CUT = 'The river broke its banks at Aldersby. Engineers closed the road to the stone bridge.';
  test('are one link', () => {
    const links = alignSentences(`${textOf('D')} ${JOINED}`, `${textOf('D')} ${CUT}`);
    const start = textOf('D').length + 1;
    expect(links[1]).toEqual({
      kind: 'shared',
      a: { start, end: start + JOINED.length },
      b: { start, end: start + CUT.length },
      displaced: false,
    });
    expect(links).toHaveLength(2);
  });
});

describe('the ranges', () => {
  test('take a paragraph break with the sentence before it', () => {
    const [first, second] = alignSentences(`${textOf('A')}\n\n${textOf('B')}`, textOf('AB'));
    expect(first).toMatchObject({ a: { start: 0, end: textOf('A').length + 2 }, b: { end: textOf('A').length + 1 } });
    expect(second).toMatchObject({ a: { start: textOf('A').length + 2, end: textOf('AB').length + 1 } });
  });
  test('leave out nothing that has no word', () =>
    expect(alignSentences(`*** \n${textOf('A')}\n—`, textOf('A'))).toEqual([
      {
        kind: 'shared',
        a: { start: 0, end: textOf('A').length + 7 },
        b: { start: 0, end: textOf('A').length },
        displaced: false,
      },
    ]));
});

test('a sign that is a word of its script is one here too', () => {
  const links = alignSentences('⺀\n\n “We saw it rise,” he said.', ' “We saw it rise,” he said.');
  expect(links.filter(({ kind }) => kind === 'shared')).toHaveLength(1);
});
