import type { Element } from 'hast';
import type { Strip, StripLook } from '../view/strip.ts';
import { blocksPath, gutterPath, STRIP_WIDTH } from '../view/strip-path.ts';
import { type Attributes, element } from './element.ts';

/** The picture is stretched, but its lines are not. An attribute, because style checkers do not know the property. */
const EVEN: Attributes = { 'vector-effect': 'non-scaling-stroke' };

/**
 * The whole comparison at a glance, next to it: a column for each article, and for each passage a link to its row, as
 * tall as the passage is long. On a narrow screen the style turns it sideways.
 */
export function overviewStrip({ rows, height }: Strip): Element {
  const linesOf = (look: StripLook): Attributes => (look === 'missing' ? EVEN : {});
  const links = rows.map((row) => {
    // Only rows with something between their columns need a path for it.
    const gutter = gutterPath(row);
    return element(
      'a',
      { href: `#${row.id}` },
      element('title', {}, row.words),
      element('rect', { ...EVEN, width: STRIP_WIDTH, y: row.from, height: row.to - row.from }),
      gutter !== '' && element('path', { d: gutter }),
      (['a', 'b'] as const).map((side) =>
        element('path', {
          ...linesOf(row[side].look),
          class: `${side} ${row[side].look}`,
          d: blocksPath(row, side),
        }),
      ),
    );
  });
  return element(
    'overview-strip',
    {},
    element(
      'nav',
      { class: 'overview', 'aria-label': 'Overview of the passages' },
      element('a', { class: 'skip', href: '#past-overview' }, 'Skip the overview'),
      element(
        'svg',
        { viewBox: `0 0 ${STRIP_WIDTH} ${height}`, height, preserveAspectRatio: 'none' },
        links,
        element('rect', { ...EVEN, class: 'frame', width: STRIP_WIDTH, height: '0' }),
      ),
    ),
    element('span', { id: 'past-overview', tabindex: -1 }),
  );
}
