import { hasPictureCredit } from '../core/text/picture-credit.ts';
import type { FoundBlock } from './draft.ts';

/** The blocks with those made captions that are, by the credit in them, captions which the page does not call so. */
export function withCaptions(blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' && hasPictureCredit(block.text) ? { ...block, kind: 'caption' } : block,
  );
}
