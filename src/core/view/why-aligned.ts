import type { Collation, Passage } from '../model.ts';

/**
 * Why the two sides of a shared passage stand in one row, in a sentence or two; undefined for a passage of one side.
 *
 * The words are those of the engine's own evidence: how alike both are, and the rarest words that both print.
 */
export function whyAligned({ kind, a, b, score, rarestWords }: Passage, collation: Collation): string | undefined {
  if (kind !== 'shared') return undefined;
  const [first, second] = [collation.a.paragraphs[a[0]!], collation.b.paragraphs[b[0]!]];
  const alike = `${Math.round(score * 100)}% alike`;
  if (rarestWords.length > 0) {
    return `${alike}. Rarest shared words: ${rarestWords.map((word) => `“${word}”`).join(', ')}.`;
  }
  if (first?.text === second?.text) return 'The text is identical.';
  const isOnly = first !== undefined && first.kind === second?.kind && first.kind !== 'paragraph';
  return isOnly
    ? `Each article has one ${first.kind}. The wording differs.`
    : `${alike}. Aligned by position, not by rare words.`;
}
