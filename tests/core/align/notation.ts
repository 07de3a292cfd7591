import type { Alignment, Paragraph, ParagraphKind } from '../../../src/core/model.ts';

const KINDS: Readonly<Record<string, ParagraphKind>> = {
  '#': 'headline',
  _: 'standfirst',
  '=': 'heading',
  '@': 'caption',
  '>': 'quote',
  '-': 'list-item',
  '^': 'note',
};

/** Paragraphs written one a line; a sign before the text gives the kind: `@ A caption`. */
export function paragraphs(lines: string, name = 'x'): readonly Paragraph[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => {
      const kind = line[1] === ' ' ? KINDS[line[0] ?? ''] : undefined;
      const text = kind === undefined ? line : line.slice(2);
      return { id: `${name}-${index}`, kind: kind ?? 'paragraph', text, inlines: [], line: index + 1 };
    });
}

/** An alignment in a line: "1=1 2=2,3 4- -4 6~5": shared, split, only in a, only in b, moved; counted from 1. */
export function notationOf({ beads }: Alignment): string {
  const list = (indices: readonly number[]): string => indices.map((index) => index + 1).join(',');
  return beads
    .map(({ a, b, displaced }) => {
      if (b.length === 0) return `${list(a)}-`;
      if (a.length === 0) return `-${list(b)}`;
      return `${list(a)}${displaced ? '~' : '='}${list(b)}`;
    })
    .join(' ');
}
