import { isCorrection } from '../corrections.ts';
import type { Dropped, Facts, FoundBlock } from '../draft.ts';
import { authors } from './authors.ts';
import { frontLines } from './front-lines.ts';
import { labels } from './labels.ts';
import { otherArticles } from './other-articles.ts';
import { type FurnitureRule, type Seen, SHORT } from './rule.ts';

/** In the order in which the preview names them: a repeated headline that is also a link is a repeated headline. */
const RULES: readonly FurnitureRule[] = [...frontLines, ...labels, ...otherArticles, ...authors];

/** Splits the blocks of a page into article and furniture, with a reason for each that is removed. */
export function withoutFurniture(
  blocks: readonly FoundBlock[],
  facts: Facts,
): { readonly blocks: readonly FoundBlock[]; readonly dropped: readonly Dropped[] } {
  const kept: FoundBlock[] = [];
  const dropped: Dropped[] = [];
  blocks.forEach((block, index) => {
    const rule = ruleFor({ block, index, blocks, facts });
    if (rule === undefined) kept.push(block);
    else dropped.push({ text: block.text, why: rule.why });
  });
  // Headings whose sections were removed as furniture.
  while (kept.at(-1)?.kind === 'heading') {
    const heading = kept.pop();
    if (heading !== undefined) dropped.push({ text: heading.text, why: 'a heading with nothing below it' });
  }
  return { blocks: kept, dropped };
}

/** Why a block alone would be removed, whatever stands around it; undefined if it would stay. */
export function furnitureReason(block: FoundBlock, facts: Facts): string | undefined {
  return ruleFor({ block, index: 0, blocks: [block], facts })?.why;
}

/** The family that removes the block; for a short block of several lines, the one that removes each line. */
function ruleFor(seen: Seen): FurnitureRule | undefined {
  if (isCorrection(seen.block)) return undefined;
  const rule = RULES.find(({ matches }) => matches(seen));
  const { text } = seen.block;
  if (rule !== undefined || !text.includes('\n') || text.length > SHORT) return rule;
  const lines = text.split('\n').map((line) => ({ ...seen.block, text: line.trim(), inlines: [] }));
  const each = lines.map((block) => RULES.find(({ matches }) => matches({ ...seen, block })));
  return each.includes(undefined) ? undefined : each[0];
}
