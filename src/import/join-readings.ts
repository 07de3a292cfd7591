import { isCorrection } from './corrections.ts';
import type { FoundBlock } from './draft.ts';
import { isMarkedFurniture } from './furniture/marked-furniture.ts';
import { folded, isSentence, linkedShare } from './furniture/rule.ts';
import { isAmong } from './word-runs.ts';

/** A sentence of this length, outside links, is running text; teasers and titles of videos are often shorter. */
const SHORTEST_PROSE = 80;

/** What follows a heading is at least so long; labels for screen readers between them are shorter. */
const SHORTEST_BELOW_A_HEADING = 40;

/** A block of the first reading is at most so many blocks further on; a repeat of a short one may be anywhere. */
const FURTHEST = 40;

/**
 * The first reading, with what it lacks and what belongs to the article by its place and its form.
 *
 * `page` is all of the page's text in order. A block belongs to the article if the second reading has it too, or if it
 * stands among the article's paragraphs; if it is in boxes of the same make as theirs, or is running text itself; and if
 * no box around it says that it is something else. A heading belongs to it if it heads such a block.
 */
export function joinReadings(
  first: readonly FoundBlock[],
  second: readonly FoundBlock[],
  page: readonly FoundBlock[],
): readonly FoundBlock[] {
  const inFirst = page.map(isAmong(first));
  const isOfFirst = (block: FoundBlock, index: number): boolean => inFirst[index] === true && isProse(block);
  const [start, end] = [page.findIndex(isOfFirst), page.findLastIndex(isOfFirst)];
  const boxes = new Set(page.filter(isOfFirst).map(boxesOf));
  const isInSecond = isAmong(second);
  const isMissed = (block: FoundBlock, index: number): boolean =>
    !inFirst[index] &&
    isOpen(block) &&
    (isInSecond(block) || (index > start && index < end && (block.kind === 'heading' || boxes.has(boxesOf(block)))));
  const isText = page.map(
    (block, index) =>
      inFirst[index] ||
      isOwnCorrection(block) ||
      followsCorrection(page[index - 1], block) ||
      (block.kind !== 'heading' && isMissed(block, index) && (isProse(block) || boxes.has(boxesOf(block)))),
  );
  const below = nextText(page);
  const heads = (block: FoundBlock, index: number): boolean => {
    const next = below[index];
    return next !== undefined && isText[next] === true && isNear(boxesOf(block), boxesOf(page[next]));
  };
  const added = page.map(
    (block, index) =>
      !inFirst[index] &&
      (isText[index] ||
        (block.kind === 'heading' && isMissed(block, index) && linkedShare(block) < 0.5 && heads(block, index))),
  );
  return inserted(first, page, inFirst, added);
}

/** The first reading with the added blocks of the page, each after what stands before it on the page. */
function inserted(
  first: readonly FoundBlock[],
  page: readonly FoundBlock[],
  inFirst: readonly boolean[],
  added: readonly boolean[],
): readonly FoundBlock[] {
  const joined: FoundBlock[] = [];
  let at = 0;
  page.forEach((block, index) => {
    if (added[index]) joined.push(block);
    if (!inFirst[index]) return;
    const found = first.slice(at, at + FURTHEST).findIndex((one) => folded(one.text) === folded(block.text));
    joined.push(...first.slice(at, at + found + 1));
    at += found + 1;
  });
  return [...joined, ...first.slice(at)];
}

/** For each block the index of the next one that may stand under a heading. */
function nextText(page: readonly FoundBlock[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let last: number | undefined;
  for (let index = page.length - 1; index >= 0; index--) {
    next[index] = last;
    const block = page[index];
    if (block !== undefined && isBelow(block)) last = index;
  }
  return next;
}

/** True for a sentence of some length that is not a link: running text, wherever it stands. */
export function isProse(block: FoundBlock): boolean {
  return (
    block.kind !== 'caption' &&
    block.text.length >= SHORTEST_PROSE &&
    isSentence(block.text) &&
    linkedShare(block) < 0.5
  );
}

function isBelow({ kind, text }: FoundBlock): boolean {
  return kind !== 'caption' && kind !== 'heading' && text.length >= SHORTEST_BELOW_A_HEADING;
}

/** In the article's box even where that is a footer or an aside of it; not in the page's own. */
function isOwnCorrection(block: FoundBlock): boolean {
  return isCorrection(block) && /(?:^| )(?:article|main) /.test(`${block.around ?? ''} `) && linkedShare(block) < 0.5;
}

/** True for what stands below the heading of a correction, in the same box. */
function followsCorrection(above: FoundBlock | undefined, block: FoundBlock): boolean {
  return above?.kind === 'heading' && isOwnCorrection(above) && boxesOf(above) === boxesOf(block);
}

/** How many of the nearest class names and ids tell what a box is for: those of the whole page are on everything. */
const NEAREST = 250;

function isOpen({ around = '' }: FoundBlock): boolean {
  return !isMarkedFurniture(around.slice(0, NEAREST)) && !/(?:^| )(?:nav|footer|aside|form)(?: |$)/.test(around);
}

/** The names of the boxes around a block, without its own element's. */
export function boxesOf(block: FoundBlock | undefined): string {
  return (block?.around ?? '').replace(/^.*?(?= (?:div|section|article|main|body|td)\b|$)/, '');
}

/** True if one of the boxes is around the other, or is the same; a heading may have one box of its own. */
function isNear(heading: string, text: string): boolean {
  if (text.endsWith(heading)) return true;
  return heading.endsWith(text) && !/ (?:article|li)\b/.test(heading.slice(0, heading.length - text.length));
}
