import type { Dropped, FoundBlock } from './draft.ts';
import { folded } from './furniture/rule.ts';
import { isAmong } from './word-runs.ts';

/** What the elements around a text say of its place, nearest first. */
const PLACES: readonly (readonly [tag: string, why: string])[] = [
  ['nav', 'navigation'],
  ['footer', 'in a footer of the page'],
  ['aside', 'beside the article'],
  ['form', 'in a form'],
  ['header', 'in the head of the page'],
];
const ELSEWHERE = 'elsewhere on the page';

/**
 * All of the page's text that is neither kept nor reported yet, lines of the same words once, so that what an import leaves
 * out is said in full. `removed` is what was taken out before the article was looked for, with the reason.
 */
export function leftOver(
  page: readonly FoundBlock[],
  kept: readonly { readonly text: string }[],
  reported: readonly Dropped[],
  removed: readonly Dropped[],
): readonly Dropped[] {
  const isKept = isAmong(kept);
  const isReported = isAmong(reported);
  const reasons = [...new Set(removed.map(({ why }) => why))].map((why) => ({
    why,
    isIn: isAmong(removed.filter((one) => one.why === why)),
  }));
  const told = new Set<string>();
  return page.flatMap((block) => {
    const key = folded(block.text) || block.text;
    if (told.has(key) || isKept(block) || isReported(block)) return [];
    told.add(key);
    const why = reasons.find(({ isIn: isHere }) => isHere(block))?.why ?? placeOf(block);
    return [{ text: block.text, why }];
  });
}

function placeOf({ around = '' }: FoundBlock): string {
  return PLACES.find(([tag]) => new RegExp(`(?:^| )${tag} `).test(around))?.[1] ?? ELSEWHERE;
}
