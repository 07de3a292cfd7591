import type { Notice } from './rights.ts';
import { LINE, teiHeader, type Witness } from './tei-header.ts';
import type { Block } from './witness-order.ts';
import { element, joined, type Xml } from './xml.ts';

/** A passage, or a piece of one, ready to be written. */
export interface TeiBlock {
  readonly group: number;
  readonly id: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: Xml;
}

/** The `xml:id`s of blocks: each block's own, and those of all pieces of each group that comes in several. */
export interface Places {
  readonly ids: readonly string[];
  readonly moves: ReadonlyMap<number, readonly string[]>;
}

/** A TEI file's parts; `blocks` are in the order of the file. */
export interface TeiParts {
  readonly title: string;
  readonly address: string;
  readonly notice: Notice;
  readonly witnesses: readonly Witness[];
  readonly places: Places;
  readonly blocks: readonly TeiBlock[];
}

/** Names the blocks by number of passage, and pieces also by witness: `passage-7`, `passage-7-a`, `passage-7-a-2`. */
export function placesIn(blocks: readonly Block[], sigils: readonly string[]): Places {
  const taken = new Map<string, number>();
  const ids = blocks.map(({ group, parts, isWhole }) => {
    const whole = `passage-${group + 1}`;
    if (isWhole) return whole;
    const name = `${whole}-${sigils[parts.findIndex((part) => part.length > 0)]}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
  const moves = new Map<number, string[]>();
  blocks.forEach(({ group, isWhole }, index) => {
    if (!isWhole) moves.set(group, [...(moves.get(group) ?? []), ids[index]!]);
  });
  return { ids, moves };
}

/** A whole TEI file. */
export function teiFile({ places, blocks, ...head }: TeiParts): string {
  const languages = new Set(head.witnesses.map(({ article }) => article.lang));
  const tei = element(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0' },
    LINE,
    teiHeader({ ...head, moves: [...places.moves.values()] }),
    LINE,
    element(
      'text',
      { 'xml:lang': languages.size === 1 ? [...languages][0] : undefined },
      element('body', {}, LINE, ...(blocks.length === 0 ? [element('ab')] : blocks.map((block) => ab(block, places)))),
    ),
    LINE,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tei.xml}\n`;
}

function ab({ group, id, attributes, content }: TeiBlock, { moves }: Places): Xml {
  const others = (moves.get(group) ?? []).filter((other) => other !== id);
  const pointers = {
    'xml:id': id,
    corresp: others.length === 0 ? undefined : others.map((other) => `#${other}`).join(' '),
    'xml:space': 'preserve',
  };
  return joined([element('ab', { ...attributes, ...pointers }, content), LINE]);
}
