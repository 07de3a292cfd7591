import type { FoundBlock } from '../draft.ts';
import { type FurnitureRule, isSentence, linkedShare, type Seen, SHORT, staysOnSite } from './rule.ts';

const INVITES =
  /^[\s>»•[(]*(?:read (?:more|also|next|the full|full)|also read|must[- ]read|see also|see more|related\b(?: (?:coverage|stor(?:y|ies)|articles?|posts?|news|content|topics|reading))?|more (?:from|on|about|in|news|stories|coverage|(?:[\w’']+ ){1,3}stories)\b|also on\b|you (?:may|might) (?:also )?(?:like|be interested|enjoy|want)|recommended|don'?t miss|what to (?:read|watch) next|(?:most|top) (?:read|popular|stories)|trending|watch(?: now| more| below| also)?\s*:|listen\s*:|in pictures|(?:lesen|sehen) sie auch|mehr (?:zum thema|dazu)|(?:à )?lire aussi|voir aussi|lea también|le puede interesar|leia (?:também|mais)|leggi anche|lees ook|click here|continue reading|further reading|editor'?s picks?|up next|next (?:article|story|post)|previous (?:article|story|post)|(?:check|find) out (?:more|our|the)|from (?:the|our) (?:archive|partners)|popular (?:on|now)|latest (?:news|stories)|promoted (?:stories|links)|around the web|something to consider)/i;

/** From here on, a page is about other things; what follows is short or made of links. */
const LAST_HEADING =
  /^(?:related(?: \w+)?|more (?:from|on|in|stories|news).{0,220}|more (?:[\w’']+ ){1,3}(?:stories|news|articles|reviews|videos)|you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,220}|recommended(?: .{0,220})?|(?:most|top|latest|popular|trending) (?:read|popular|stories|news|posts?).{0,220}|comments?(?: \(?\d+\)?)?|\d+ (?:comments|responses|thoughts|replies).{0,220}|leave a (?:comment|reply)|about (?:the )?(?:author|writer)s?.{0,220}|share this.{0,220}|read (?:more|next)|see also|references?|external links|trending(?: now)?|promoted .{0,220}|around the web|sponsored .{0,220}|subscribe.{0,220}|newsletter.{0,220})[\s:…]*$/i;

/** How many characters of running text may follow such a heading before it counts as the article's. */
const MOST_AFTER = 400;
/** The same, as a share of the text before it: in a short article, "Comments" may head the last part. */
const MOST_OF_WHAT_WAS_BEFORE = 0.25;
/** Shorter blocks are teasers, names and dates. */
const SHORTEST_RUNNING = 60;

/** Links that lead the reader on to other articles. */
export const otherArticles: readonly FurnitureRule[] = [
  { why: 'a link to another article', matches: invites },
  { why: 'a link to another article', matches: isLinkAlone },
  { why: 'a list of links to other articles', matches: isInListOfLinks },
  { why: 'after the end of the article', matches: isAfterTheEnd },
];

function invites({ block, index, blocks }: Seen): boolean {
  if (block.text.length > SHORT || !INVITES.test(block.text)) return false;
  if (linkedShare(block) > 0.3 || /^[^.!?]{3,40}:\s/.test(block.text)) return true;
  const next = blocks[index + 1];
  if (block.kind === 'heading') return next === undefined || linkedShare(next) > 0.6;
  return !isSentence(block.text) || next === undefined;
}

/** A paragraph that is a single link and not a sentence: "CLICK HERE FOR THE LATEST", a headline from another day. */
function isLinkAlone({ block, facts }: Seen): boolean {
  if (block.kind === 'list-item' || block.kind === 'quote' || block.kind === 'note') return false;
  if (block.text.length > SHORT || linkedShare(block) < 0.9) return false;
  if (isShouted(block.text)) return true;
  return !isSentence(block.text) && staysOnSite(block, facts);
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length > 8 && letters.filter((letter) => letter === letter.toUpperCase()).length / letters.length > 0.8
  );
}

/** A list whose items are only links: headlines of the site, or links announced by the line before. */
function isInListOfLinks({ block, index, blocks, facts }: Seen): boolean {
  if (block.kind !== 'list-item') return false;
  const { items, before } = listAround(blocks, index);
  if (!items.every((item) => linkedShare(item) > 0.85 && item.text.length <= SHORT)) return false;
  if (before !== undefined && INVITES.test(before.text)) return true;
  const isHeadlines = items.reduce((sum, { text }) => sum + text.length, 0) > items.length * SHORTEST_HEADLINE;
  return items.length > 1 && isHeadlines && items.every((item) => staysOnSite(item, facts));
}

/** Items in a list of links that belongs to the text are shorter; few headlines are. */
const SHORTEST_HEADLINE = 28;

function listAround(
  blocks: readonly FoundBlock[],
  index: number,
): { readonly items: readonly FoundBlock[]; readonly before: FoundBlock | undefined } {
  let first = index;
  while (blocks[first - 1]?.kind === 'list-item') first -= 1;
  let last = index;
  while (blocks[last + 1]?.kind === 'list-item') last += 1;
  return { items: blocks.slice(first, last + 1), before: blocks[first - 1] };
}

function isAfterTheEnd({ index, blocks }: Seen): boolean {
  const end = endOf(blocks);
  return end !== undefined && index >= end;
}

const ends = new WeakMap<readonly FoundBlock[], { readonly end: number | undefined }>();

function endOf(blocks: readonly FoundBlock[]): number | undefined {
  const known = ends.get(blocks);
  if (known !== undefined) return known.end;
  const found = blocks.findIndex(
    (block, index) =>
      index > 0 &&
      block.text.length <= 60 &&
      LAST_HEADING.test(block.text) &&
      isSmall(blocks.slice(index + 1), blocks.slice(0, index)),
  );
  const end = found === -1 ? undefined : found;
  ends.set(blocks, { end });
  return end;
}

function isSmall(rest: readonly FoundBlock[], before: readonly FoundBlock[]): boolean {
  const length = runningLength(rest);
  return length <= MOST_AFTER && length <= runningLength(before) * MOST_OF_WHAT_WAS_BEFORE;
}

function runningLength(blocks: readonly FoundBlock[]): number {
  const running = blocks.filter(
    (block) => block.kind !== 'caption' && linkedShare(block) < 0.5 && block.text.length > SHORTEST_RUNNING,
  );
  return running.reduce((sum, { text }) => sum + text.length, 0);
}
