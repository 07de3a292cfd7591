/**
 * Scrolls as little as needed to bring elements between a bar at the top and a card at the bottom, as smoothly as the
 * style allows. If not all of them fit, the first has priority.
 */
export function bringIntoView(ends: readonly Element[], bar: Element, card: Element): void {
  const top = coveredBy(bar) + SPARE;
  const bottom = innerHeight - card.getBoundingClientRect().height - SPARE;
  const rects = ends.map((end) => end.getClientRects()[0]).filter((rect) => rect !== undefined);
  const from = Math.min(...rects.map((rect) => rect.top));
  const to = Math.max(...rects.map((rect) => rect.bottom));
  if (rects.length === 0 || (from >= top && to <= bottom)) return;
  const fits = to - from <= bottom - top;
  const first = rects[0]?.top ?? from;
  scrollBy({ top: fits ? from - top - (bottom - top - (to - from)) * ABOVE : first - top });
}

/** The height of what stays on screen above the text: the bar, and the heads of the columns in a table of two. */
function coveredBy(bar: Element): number {
  if (getComputedStyle(bar).position !== 'sticky') return 0;
  const head = bar.parentElement?.querySelector('thead');
  const isTable = head != null && getComputedStyle(head).display === 'table-header-group';
  return bar.clientHeight + (isTable ? head.clientHeight : 0);
}

/** Pixels between the words and whatever covers the page. */
const SPARE = 16;
/** The share of free height left above: words in the upper third have been reached but not yet passed. */
const ABOVE = 1 / 3;
