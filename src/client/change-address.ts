import { findPlace, uniquePlace } from '../core/link/unique-place.ts';
import type { Range as Stretch } from '../core/model.ts';
import { isGhost, printed } from './page-changes.ts';

/**
 * What the address says about a change, in this order: its words and, if others are like them, the words around them.
 */
const PARTS = ['change', 'before', 'after'] as const;
/** What an address that links to other words may contain; the change replaces it. */
const OF_WORDS = ['words', 'to', 'sum'];

/** Why an address leads to no change. */
export type Refusal = 'no-passage' | 'no-words' | 'no-change';

/** Whether the address names a change at all. */
export function namesChange(): boolean {
  return new URLSearchParams(location.search).has('change');
}

/**
 * The number of the change in the address, or why there is none. If the address could mean two places, it takes
 * neither.
 */
export function namedChange(): number | Refusal {
  const stated = new URLSearchParams(location.search);
  const id = new URLSearchParams(location.hash.replace('#', 'id=')).get('id') ?? '';
  const paragraph = document.getElementById(id);
  if (!paragraph) return 'no-passage';
  const [words = '', before = '', after = ''] = PARTS.map((part) => stated.get(part) ?? '');
  const place = findPlace(printed(paragraph), { words, before, after });
  if (!place) return 'no-words';
  const shares = changesIn(paragraph).map(({ change, range }) => ({ change, share: overlap(place, range) }));
  const [most] = shares.filter(({ share }) => share > 0).sort((p, q) => q.share - p.share);
  return most?.change ?? 'no-change';
}

/**
 * The current address with the words of a change, from the first end that has any; without words if `ends` is empty.
 */
export function addressWith(ends: readonly HTMLElement[]): URL {
  const address = new URL(location.href);
  for (const part of [...PARTS, ...OF_WORDS]) address.searchParams.delete(part);
  const mark = ends.find((end) => !isGhost(end));
  const paragraph = (mark ?? ends[0])?.closest('.text');
  if (!paragraph) return address;
  address.hash = paragraph.id;
  const found = changesIn(paragraph).find(({ change }) => `${change}` === mark?.dataset.change);
  if (!found) return address;
  const place = uniquePlace(printed(paragraph), found.range);
  const stated = { ...place, change: place.words };
  for (const part of PARTS) if (stated[part]) address.searchParams.set(part, stated[part]);
  return address;
}

interface PlacedChange {
  readonly change: number;
  readonly range: Stretch;
}

/** The changes that are marked in a paragraph, each from the beginning of its first mark to the end of its last. */
function changesIn(paragraph: Element): readonly PlacedChange[] {
  const found = new Map<number, Stretch>();
  for (const mark of paragraph.querySelectorAll<HTMLElement>('[data-change]:not(.ghost)')) {
    const change = Number(mark.dataset.change);
    const upTo = new Range();
    upTo.setStart(paragraph, 0);
    upTo.setEndBefore(mark);
    const start = printed(upTo.cloneContents()).length;
    const end = start + printed(mark).length;
    found.set(change, { start: found.get(change)?.start ?? start, end });
  }
  return [...found].map(([change, range]) => ({ change, range }));
}

function overlap(one: Stretch, other: Stretch): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
