/**
 * Scrolls as little as needed to bring elements between a bar at the top of the screen and a card at its bottom, as soft
 * as the style allows. Elements that do not fit together give way to the first.
 */
export function bringIntoView(ends: readonly Element[], bar: Element, card: Element): void {
  const top = (getComputedStyle(bar).position === 'sticky' ? bar.clientHeight : 0) + SPARE;
  const bottom = innerHeight - card.getBoundingClientRect().height - SPARE;
  const rects = ends.map((end) => end.getClientRects()[0]).filter((rect) => rect !== undefined);
  const from = Math.min(...rects.map((rect) => rect.top));
  const to = Math.max(...rects.map((rect) => rect.bottom));
  if (rects.length === 0 || (from >= top && to <= bottom)) return;
  const fits = to - from <= bottom - top;
  const first = rects[0]?.top ?? from;
  scrollBy({ top: fits ? from - top - (bottom - top - (to - from)) * ABOVE : first - top });
}

/** Pixels that words keep from what lies over the page. */
const SPARE = 16;
/** The share of the free height that is left above: words in the upper third have been reached and are not yet passed. */
const ABOVE = 1 / 3;
