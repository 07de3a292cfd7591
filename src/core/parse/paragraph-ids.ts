import type { Paragraph } from '../model.ts';
import { slugOf } from '../text/slug.ts';
import type { Block } from './blocks.ts';

/** The paragraphs with their first ids: the slug of their opening words, numbered where two begin alike, and the article. */
export function withIds(blocks: readonly Block[], articleId: string): readonly Paragraph[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    const slug = slugOf(block.text) || block.kind;
    let free = slug;
    for (let n = 2; taken.has(free); n += 1) free = `${slug}-${n}`;
    taken.add(free);
    return { ...block, id: `${free}--${articleId}` };
  });
}
