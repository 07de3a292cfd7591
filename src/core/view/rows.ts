import type { Article, Collation, Paragraph, ParagraphKind, Passage, Side } from '../model.ts';
import { capitalised, counted, inWords } from '../text/counting.ts';
import { wordCount } from '../text/words.ts';
import { KIND_NOUNS } from './kind-nouns.ts';
import { type Ribbons, ribbonsOf } from './ribbons.ts';
import { type Run, runsOf } from './runs.ts';
import { whyAligned } from './why-aligned.ts';

/** A paragraph with the runs in which it is printed. */
export interface PrintedParagraph {
  readonly paragraph: Paragraph;
  readonly runs: readonly Run[];
}

/** One side of a row: what the article prints there, or in words that it prints nothing. */
export type Cell =
  | { readonly kind: 'printed'; readonly paragraphs: readonly PrintedParagraph[]; readonly alone: boolean }
  | { readonly kind: 'missing'; readonly words: string };

/** A passage as a page shows it. */
export interface Row {
  readonly passage: Passage;
  /** The number of its first change, counted from 1 through the whole comparison. */
  readonly firstChange: number;
  readonly a: Cell;
  readonly b: Cell;
  /** How the passage is cut on the two sides and where it stands, in a few words; '' where there is nothing to say. */
  readonly shape: string;
  /** The bands between its two cells; absent where each faces its like. */
  readonly ribbons?: Ribbons;
  /** Why both sides stand in one row; absent where there is one side only. */
  readonly why?: string;
}

/** The rows of a comparison, in reading order. */
export function rowsOf(collation: Collation): readonly Row[] {
  let before = 0;
  return collation.passages.map((passage) => {
    const firstChange = before + 1;
    before += passage.changes.length;
    const [a, b] = [cellOf(passage, 'a', collation), cellOf(passage, 'b', collation)];
    const why = whyAligned(passage, collation);
    const ribbons = ribbonsOf(passage, collation);
    return {
      passage,
      firstChange,
      a,
      b,
      shape: shapeOf(passage),
      ...(ribbons === undefined ? {} : { ribbons }),
      ...(why === undefined ? {} : { why }),
    };
  });
}

/** How a passage is cut on the two sides and where it stands, in a few words. */
export function shapeOf({ kind, a, b, moved, displaced }: Passage, write = inWords): string {
  if (kind !== 'shared') return '';
  const cut =
    a.length === 1 && b.length === 1
      ? ''
      : a.length === 1
        ? `split in ${write(b.length)}`
        : b.length === 1
          ? `${write(a.length)} into ${write(1)}`
          : `${write(a.length)} into ${write(b.length)}`;
  const place = moved ? 'moved' : displaced ? 'out of order' : '';
  return [cut, place].filter((part) => part !== '').join(', ');
}

function cellOf(passage: Passage, side: Side, collation: Collation): Cell {
  const { paragraphs } = collation[side];
  if (passage[side].length === 0) return { kind: 'missing', words: missing(passage, side, collation) };
  const runs = runsOf(passage, paragraphs, side);
  const printed = passage[side].map((index, place) => ({ paragraph: paragraphs[index]!, runs: runs[place] ?? [] }));
  return { kind: 'printed', paragraphs: printed, alone: passage.kind !== 'shared' };
}

/** What stands in an empty cell: an article that states no headline is told from one that has another. */
function missing(passage: Passage, side: Side, collation: Collation): string {
  const here = collation[side];
  const other = side === 'a' ? 'b' : 'a';
  const there = passage[other].flatMap((index) => collation[other].paragraphs[index] ?? []);
  const kind = there[0]?.kind ?? 'paragraph';
  if ((kind === 'headline' || kind === 'standfirst') && !hasKind(here, kind)) return `No ${kind} in this copy`;
  const words = counted(
    there.reduce((sum, { text }) => sum + wordCount(text), 0),
    'word',
  );
  if (passage.repeated) return `These words also appear elsewhere in ${here.label} · ${words}`;
  const what = kind === 'paragraph' ? '' : `${capitalised(KIND_NOUNS[kind][0])}, `;
  return capitalised(`${what}not in ${here.label} · ${words}`);
}

function hasKind(article: Article, kind: ParagraphKind): boolean {
  return article.paragraphs.some((paragraph) => paragraph.kind === kind);
}
