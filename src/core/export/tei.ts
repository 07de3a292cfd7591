import type { Collation, Passage, Range, Side } from '../model.ts';
import { noticeOf } from './rights.ts';
import { alone, apparatus, ofKind } from './tei-apparatus.ts';
import { placesIn, type TeiBlock, teiFile } from './tei-file.ts';
import { type Reading, readingOf } from './tei-reading.ts';
import { type Block, witnessOrder } from './witness-order.ts';
import type { Xml } from './xml.ts';

const SIDES = ['a', 'b'] as const;

/**
 * A comparison as TEI P5 with parallel segmentation; `address` is that of its page.
 *
 * Each passage is an `<ab>` whose `n` is the passage's id. A difference is an `<app>`; its kind is a category of the
 * header. How each witness is read from the file is said there, too (`tei-header.ts`). Emphasis, links and the like are
 * only in `collation.json`.
 */
export function teiOf(collation: Collation, address: string): string {
  const { story, a, b, passages } = collation;
  const groups = passages.map((passage) => ({
    parts: [passage.a, passage.b],
    looseness: Number(passage.displaced) + Number(passage.moved),
  }));
  const order = witnessOrder([a.paragraphs.length, b.paragraphs.length], groups);
  const places = placesIn(order, SIDES);
  return teiFile({
    title: `${story.title}: ${a.label} and ${b.label}`,
    address,
    notice: noticeOf(collation, address),
    witnesses: SIDES.map((sigil) => ({ sigil, article: collation[sigil] })),
    places,
    blocks: order.map((block, index) => blockIn(collation, block, places.ids[index]!)),
  });
}

function blockIn(collation: Collation, block: Block, id: string): TeiBlock {
  const passage = collation.passages[block.group]!;
  const { kind, moved, displaced } = passage;
  return {
    group: block.group,
    id,
    attributes: { type: moved ? 'moved' : displaced ? 'displaced' : 'in-order', subtype: kind, n: passage.id },
    content: contentOf(collation, block, passage),
  };
}

function contentOf(collation: Collation, block: Block, passage: Passage): Xml {
  const readings = SIDES.map((side, index) => readingOf(collation[side], block.parts[index]!, side));
  const [a, b] = readings as [Reading, Reading];
  if (block.isWhole && passage.kind === 'shared')
    return apparatus(
      readings,
      passage.changes.map(({ a, b, kind, group }) => ({ ranges: [a, b], attributes: ofKind(group, kind) })),
    );
  const [one, other] = block.parts[0]!.length > 0 ? [a, b] : [b, a];
  if (passage.kind !== 'shared') return alone(one, ofKind('alone', passage.kind), [other]);
  return alone(one, ofKind('alone', 'elsewhere'), [], marksIn(passage, block, one.sigil as Side));
}

/** The words of a piece that differ from the other article's; a part of one side has no ranges of its own. */
function marksIn(passage: Passage, { parts }: Block, side: Side) {
  const isSide = parts[side === 'a' ? 0 : 1]!.length === passage[side].length;
  if (!isSide) return [];
  return passage.changes.map((change) => ({
    range: change[side] as Range,
    attributes: ofKind(change.group, change.kind),
  }));
}
