import type { Collation, Passage } from '../model.ts';

/**
 * Why the two sides of a shared passage stand in one row, in a sentence or two; undefined for a passage of one side.
 *
 * The words are those of the engine's own evidence: how alike both are, and the rarest words that both print.
 */
export function whyAligned({ kind, a, b, score, rarestWords }: Passage, collation: Collation): string | undefined {
  if (kind !== 'shared') return undefined;
  const [first, second] = [collation.a.paragraphs[a[0]!], collation.b.paragraphs[b[0]!]];
  const alike = `${Math.round(score * 100)} per cent alike`;
  if (rarestWords.length > 0) {
    return `${alike}. The rarest words that both print: ${rarestWords.map((word) => `“${word}”`).join(', ')}.`;
  }
  if (first?.text === second?.text) return 'Both print the same.';
  const isOnly = first !== undefined && first.kind === second?.kind && first.kind !== 'paragraph';
  return isOnly
    ? `Each prints one ${first.kind}. Their words are others.`
    : `${alike}, by their place and not by rare words.`;
}
