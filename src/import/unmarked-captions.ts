import { hasPictureCredit } from '../core/text/picture-credit.ts';
import type { FoundBlock } from './draft.ts';

/** The blocks, with those that end with a picture credit turned into captions if the page does not mark them. */
export function withCaptions(blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' && hasPictureCredit(block.text) ? { ...block, kind: 'caption' } : block,
  );
}
