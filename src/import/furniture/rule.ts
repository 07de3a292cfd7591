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
  /** Why the block was removed, as shown in the preview: "an advertisement". */
  readonly why: string;
  readonly matches: (seen: Seen) => boolean;
}

/** A longer block belongs to the article, whatever furniture words it contains. */
export const SHORT = 220;

/** How much of a block's text is links, 0 to 1. */
export function linkedShare({ text, inlines }: FoundBlock): number {
  const linked = inlines.filter(({ kind }) => kind === 'link').reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length === 0 ? 0 : linked / text.length;
}

/** True if every link of the block leads to another page of the same site, as far as the page's address is known. */
export function staysOnSite({ inlines }: FoundBlock, { url }: Facts): boolean {
  if (url === undefined) return true;
  return inlines.every((inline) => inline.kind !== 'link' || siteOf(inline.href) === siteOf(url));
}

/** The last two parts of the host: "news.example.org" and "www.example.org" are one site. */
function siteOf(address: string): string {
  return new URL(address).hostname.split('.').slice(-2).join('.');
}

/** The text without case, marks and repeated spaces, for comparing two printings of one line. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True if the words end as a sentence does. */
export function isSentence(text: string): boolean {
  return /[.!?…][\s"'”’»)\]]*$/.test(text);
}
