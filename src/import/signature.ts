import type { Dropped, Facts, FoundBlock } from './draft.ts';
import { folded } from './furniture/rule.ts';

const BYLINE = 'the byline (kept in the front matter)';

/** Two to four words with capitals, or "By" before them: a person's name and nothing else. */
const NAME =
  /^(?:By |Von |Par |Por |Di |Door |Av |Af )?(?:\p{Lu}[\p{L}\p{M}.'’-]+)(?: (?:(?:de|da|di|van|von|der|den|bin|al|el|la|le|du|dos|das) )*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

const LONGEST = 48;

/**
 * Puts the author into the facts, if the page's metadata names no person: a line "By …" that was taken out as furniture, or a
 * name that is printed alone and in bold above or below the text.
 */
export function withSignature(
  blocks: readonly FoundBlock[],
  facts: Facts,
  dropped: readonly Dropped[],
): { readonly blocks: readonly FoundBlock[]; readonly facts: Facts; readonly moved: readonly Dropped[] } {
  const isNamed = facts.byline !== undefined && folded(facts.byline) !== folded(facts.outlet ?? '');
  const line = dropped.find(({ text, why }) => why === BYLINE && text.includes(' '))?.text;
  if (facts.byline === undefined && line !== undefined) return { blocks, facts: { ...facts, byline: line }, moved: [] };
  const signed = isNamed
    ? undefined
    : [blocks[0], blocks.at(-1)].find((block) => block !== undefined && isSignature(block));
  if (signed === undefined) return { blocks, facts, moved: [] };
  return {
    blocks: blocks.filter((block) => block !== signed),
    facts: { ...facts, byline: signed.text },
    moved: [{ text: signed.text, why: BYLINE }],
  };
}

function isSignature({ kind, text, inlines }: FoundBlock): boolean {
  const isBold = inlines.some((inline) => inline.kind === 'strong' && inline.start === 0 && inline.end === text.length);
  return kind === 'paragraph' && isBold && text.length <= LONGEST && NAME.test(text);
}
