import type { Dropped, Facts, FoundBlock } from './draft.ts';
import { folded } from './furniture/rule.ts';

/**
 * Moves a standfirst that stands before the text into the facts.
 *
 * Where the page does not mark its standfirst, this is one: the first block, standing in another box than the text, and
 * told again in the description that the page states of itself. Many pages describe themselves by their first paragraph;
 * that stands in the box of the others, and stays.
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

/** What stands around a block, without the block's own element. */
function boxOf({ around }: FoundBlock): string {
  return (around ?? '').replace(/^.*?(?= (?:div|section|article|main|body|td)\b|$)/, '');
}
