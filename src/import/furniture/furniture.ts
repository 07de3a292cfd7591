import type { Dropped, Facts, FoundBlock } from '../draft.ts';
import { authors } from './authors.ts';
import { frontLines } from './front-lines.ts';
import { labels } from './labels.ts';
import { otherArticles } from './other-articles.ts';
import { type FurnitureRule, type Seen, SHORT } from './rule.ts';

/** In the order in which the preview names them: a doubled headline that is a link too is a doubled headline. */
const RULES: readonly FurnitureRule[] = [...frontLines, ...labels, ...otherArticles, ...authors];

/** Parts the blocks of a page into the article's and the furniture, with the reason for each that goes. */
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
  // Headings whose sections went with the furniture.
  while (kept.at(-1)?.kind === 'heading') {
    const heading = kept.pop();
    if (heading !== undefined) dropped.push({ text: heading.text, why: 'a heading with nothing below it' });
  }
  return { blocks: kept, dropped };
}

/** The family that takes the block out; of a short block of several lines, where one takes each of its lines. */
function ruleFor(seen: Seen): FurnitureRule | undefined {
  const rule = RULES.find(({ matches }) => matches(seen));
  const { text } = seen.block;
  if (rule !== undefined || !text.includes('\n') || text.length > SHORT) return rule;
  const lines = text.split('\n').map((line) => ({ ...seen.block, text: line.trim(), inlines: [] }));
  const each = lines.map((block) => RULES.find(({ matches }) => matches({ ...seen, block })));
  return each.includes(undefined) ? undefined : each[0];
}
