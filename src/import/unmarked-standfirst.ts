import type { Dropped, Facts, FoundBlock } from './draft.ts';
import { folded } from './furniture/rule.ts';

/**
 * Moves a standfirst above the text into the facts.
 *
 * If the page does not mark its standfirst, this counts as one: a first block in a different box from the text,
 * repeated in the page's own description. Many pages use their first paragraph as the description; that one is in the
 * same box as the others, and stays.
 */
export function withStandfirst(
  blocks: readonly FoundBlock[],
  facts: Facts,
  description: string | undefined,
): { readonly blocks: readonly FoundBlock[]; readonly facts: Facts; readonly moved: readonly Dropped[] } {
  const [first, ...rest] = blocks;
  const told = folded(description ?? '');
  const unchanged = { blocks, facts, moved: [] };
  if (first === undefined || told === '' || facts.standfirst !== undefined) return unchanged;
  const own = folded(first.text);
  if (own === '' || !(told.startsWith(own) || own.startsWith(told))) return unchanged;
  if (rest.some((block) => boxOf(block) === boxOf(first))) return unchanged;
  const moved = [{ text: first.text, why: 'the standfirst (kept in the front matter)' }];
  return { blocks: rest, facts: { ...facts, standfirst: first.text }, moved };
}

/** The boxes around a block, without its own element. */
function boxOf({ around }: FoundBlock): string {
  return (around ?? '').replace(/^.*?(?= (?:div|section|article|main|body|td)\b|$)/, '');
}
