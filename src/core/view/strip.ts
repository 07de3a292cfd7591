import { SURE } from '../collate/key-differences.ts';
import type { Collation, Passage, Side } from '../model.ts';
import { sideText } from '../text/side-text.ts';
import { type Extent, layOutPassage, type Ribbon, type SideLayout } from './passage-layout.ts';
import { placeInOther } from './place-in-other.ts';
import { stripWords } from './strip-words.ts';

/** How much of a cell's text is changed; or that only this side has it, or that this side has nothing. */
export type StripLook = 'same' | 'little' | 'some' | 'much' | 'alone' | 'missing';

/** One article's part of a row of the strip: a block for each paragraph, top to bottom. */
export interface StripCell {
  readonly look: StripLook;
  readonly blocks: readonly Extent[];
}

/** A passage in the strip. Lengths are in the strip's own units: about a pixel each where there is room. */
export interface StripRow extends Extent {
  /** The id of the passage, which is that of its first paragraph. */
  readonly id: string;
  /** What the row shows, in words. */
  readonly words: string;
  readonly a: StripCell;
  readonly b: StripCell;
  /** Between the columns, where the passage is cut otherwise in `b`. */
  readonly ribbons: readonly Ribbon[];
  /** Of a passage out of order: where `b` has it. */
  readonly home?: number;
}

/** A comparison at a glance: a column for each article, a row for each passage. */
export interface Strip {
  readonly rows: readonly StripRow[];
  readonly height: number;
}

/** The least height of a row: below 24 pixels it is no target for a finger. Where there is no room all are drawn smaller. */
const LEAST = 24;
/** The most, reached by a paragraph of a thousand letters. Without it one long paragraph leaves no room for the others. */
const MOST = 72;
const LETTERS_TO_A_UNIT = 20;
/** Between two rows; between the blocks of a row half of it. */
const GAP = 3;
/** What a letter of a change weighs: were all alike, an outlet's quotation marks would drown the news. */
const WEIGHT = { substance: 1, wording: 0.5, style: 0.25 } as const;
/** Shares of the letters of a cell. At 0 every change is "much"; at 1 only what is wholly another text. */
const SOME = 0.05;
const MUCH = 0.25;

/** The strip of a collation: heights by length, shades by how much is changed, and by the rank of what is. */
export function stripOf(collation: Collation): Strip {
  const { passages } = collation;
  const rows: StripRow[] = [];
  const below = (): number => (rows.at(-1)?.to ?? -GAP) + GAP;
  for (const [index, passage] of passages.entries()) rows.push(rowOf(passage, index, below(), collation));
  return {
    rows: rows.map((row, index) => {
      const passage = passages[index]!;
      return passage.displaced ? { ...row, home: homeOf(passage, passages, rows) } : row;
    }),
    height: below() - GAP,
  };
}

function rowOf(passage: Passage, index: number, from: number, collation: Collation): StripRow {
  const letters = { a: lettersOf('a'), b: lettersOf('b') };
  const longest = Math.max(letters.a, letters.b);
  const to = from + Math.round(Math.min(MOST, LEAST + longest / LETTERS_TO_A_UNIT));
  const cut = layOutPassage(passage, collation);
  const isCut = passage.a.length > 1 || passage.b.length > 1;
  return {
    id: passage.id,
    from,
    to,
    words: stripWords(passage, index, collation),
    a: cellOf('a'),
    b: cellOf('b'),
    ribbons: isCut ? cut.ribbons.map(({ a, b }) => ({ a: drawn(a, cut.a), b: drawn(b, cut.b) })) : [],
  };

  function lettersOf(side: Side): number {
    return sideText(collation[side].paragraphs, passage[side]).length;
  }

  /** A cell without paragraphs is one empty block. */
  function cellOf(side: Side): StripCell {
    const { paragraphs } = cut[side];
    const blocks = paragraphs.length === 0 ? [{ from, to }] : paragraphs.map((one) => drawn(one, cut[side]));
    return { look: lookOf(passage, side, letters[side]), blocks };
  }

  /** From lines of a side to units of the strip. */
  function drawn(extent: Extent, { height }: SideLayout): Extent {
    const at = (line: number): number => Math.round((from + ((to - from) * line) / height) * 10) / 10;
    return { from: at(extent.from), to: at(extent.to) };
  }
}

function lookOf({ kind, changes, ...passage }: Passage, side: Side, letters: number): StripLook {
  if (passage[side].length === 0) return 'missing';
  if (kind !== 'shared') return 'alone';
  if (changes.length === 0) return 'same';
  const changed = changes.reduce((sum, change) => {
    return sum + change[side].text.length * WEIGHT[change.group];
  }, 0);
  const share = changed / Math.max(1, letters);
  if (share > MUCH) return 'much';
  // A figure is two letters among hundreds, and outranks a sentence in other words.
  return share > SOME || changes.some((change) => SURE.includes(change.kind)) ? 'some' : 'little';
}

/** Below the passage that `b` prints before it. */
function homeOf(passage: Passage, passages: readonly Passage[], rows: readonly StripRow[]): number {
  const { after } = placeInOther(passage, passages);
  return after === undefined ? 0 : (rows[passages.indexOf(after)]?.to ?? 0) + GAP / 2;
}
