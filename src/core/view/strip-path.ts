import type { Side } from '../model.ts';
import type { Extent, Ribbon } from './passage-layout.ts';
import type { Strip, StripRow } from './strip.ts';

/** The width of a strip, in its units: two columns of this width with a gutter between them. */
export const STRIP_WIDTH = 36;
const COLUMN = 14;

/** The blocks of one article in a row, as the data of an SVG path. */
export function blocksPath(row: StripRow, side: Side): string {
  const left = side === 'a' ? 0 : STRIP_WIDTH - COLUMN;
  return row[side].blocks.map(({ from, to }) => `M${left} ${from}h${COLUMN}V${to}h-${COLUMN}z`).join('');
}

/** The ribbons of a row, and the arrow of a passage out of order to where `b` has it; '' where there are none. */
export function gutterPath({ from, to, ribbons, home }: StripRow): string {
  const bands = ribbons.map((ribbon) => bandPath(ribbon, COLUMN, STRIP_WIDTH - COLUMN));
  const place =
    home === undefined ? [] : [bandPath({ a: { from, to }, b: around(home) }, COLUMN, STRIP_WIDTH - COLUMN)];
  return [...bands, ...place].join('');
}

/** A whole strip in few paths: what looks alike is one. A look is a cell's with its side before it, or 'gutter'. */
export function drawnWhole({ rows }: Strip): readonly { readonly look: string; readonly path: string }[] {
  const paths = new Map<string, string>();
  const draw = (look: string, path: string): void => {
    if (path !== '') paths.set(look, (paths.get(look) ?? '') + path);
  };
  for (const row of rows) {
    draw('gutter', gutterPath(row));
    draw(`a ${row.a.look}`, blocksPath(row, 'a'));
    draw(`b ${row.b.look}`, blocksPath(row, 'b'));
  }
  return [...paths].map(([look, path]) => ({ look, path }));
}

/** A band from a stretch at one edge to a stretch at the other, its sides curved, as the data of an SVG path. */
export function bandPath({ a, b }: Ribbon, start: number, end: number): string {
  const middle = (start + end) / 2;
  const [a0, a1, b0, b1] = [a.from, a.to, b.from, b.to].map((place) => Math.round(place * 10) / 10);
  return `M${start} ${a0}C${middle} ${a0} ${middle} ${b0} ${end} ${b0}V${b1}C${middle} ${b1} ${middle} ${a1} ${start} ${a1}z`;
}

/** The end of an arrow: as thin as the gap between two rows. */
function around(home: number): Extent {
  return { from: home - 1, to: home + 1 };
}
