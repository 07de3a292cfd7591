import type { Facts, FoundBlock } from '../draft.ts';

/** A block among the others of its page. */
export interface Seen {
  readonly block: FoundBlock;
  readonly index: number;
  readonly blocks: readonly FoundBlock[];
  readonly facts: Facts;
}

/** One family of page furniture. */
export interface FurnitureRule {
  /** Why the block was taken out, as the preview says it: "an advertisement". */
  readonly why: string;
  readonly matches: (seen: Seen) => boolean;
}

/** Longer than this a block is matter of the article, whatever words of furniture stand in it. */
export const SHORT = 220;

/** How much of a block's text is links, 0 to 1. */
export function linkedShare({ text, inlines }: FoundBlock): number {
  const linked = inlines.filter(({ kind }) => kind === 'link').reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length === 0 ? 0 : linked / text.length;
}

/** True where every link of the block leads to another page of the same site, as far as the page's address is known. */
export function staysOnSite({ inlines }: FoundBlock, { url }: Facts): boolean {
  if (url === undefined) return true;
  return inlines.every((inline) => inline.kind !== 'link' || siteOf(inline.href) === siteOf(url));
}

/** The last two parts of the host: "news.example.org" and "www.example.org" are one site. */
function siteOf(address: string): string {
  return new URL(address).hostname.split('.').slice(-2).join('.');
}

/** The text without case, marks and doubled blanks: what two printings of one line have in common. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True where the words end as a sentence does. */
export function isSentence(text: string): boolean {
  return /[.!?…][\s"'”’»)\]]*$/.test(text);
}
