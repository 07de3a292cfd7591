import { isCreditAlone } from '../../core/text/picture-credit.ts';
import type { FoundBlock } from '../draft.ts';
import { type FurnitureRule, folded, type Seen, SHORT } from './rule.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const DATED = new RegExp(
  `^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|date|on)\\b[\\s:]*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,? )?(?:\\d{1,2}:\\d{2}\\s*(?:[ap]\\.?m\\.?)?[\\s\\w]{0,5},? )?${DATE}[\\s,|•·–—-]*(?:(?:at )?\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?[\\s\\w()+:]{0,12})?(?:[\\s|•·,/-]*(?:updated|posted|published|by)\\b.{0,60})?$`,
  'i',
);
const STAMP =
  /^(?:(?:published|updated|posted|last (?:modified|updated)|modified)\b[\s:].{0,90}\d.{0,60}|\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?) ago|updated at .{0,40}|\d+ min(?:ute)?s? read)[.\s]*$/i;
const BYLINE = /^(?:(?:written |posted |published |reported |story |text |words |photos? )?by)(?:\s*:)?\s+\p{Lu}/iu;
const CREDITS = /^[\s([–—-]*(?:©\s|(?:photo|image|picture)s?\s*(?:credit|by|:|©|courtesy))/i;

/**
 * Lines about the article rather than part of it: headline, standfirst, byline and date, which the front matter keeps.
 */
export const frontLines: readonly FurnitureRule[] = [
  { why: 'the headline, repeated', matches: ({ block, facts }) => isSameLine(block.text, facts.title) },
  {
    why: 'the standfirst (kept in the front matter)',
    matches: ({ block, index, facts }) => index < 8 && isSameLine(block.text, facts.standfirst),
  },
  {
    why: 'the date (kept in the front matter)',
    matches: ({ block: { text } }) => text.length <= SHORT && (DATED.test(text.trim()) || STAMP.test(text.trim())),
  },
  { why: 'the byline (kept in the front matter)', matches: isByline },
  {
    why: 'a picture credit',
    matches: ({ block: { text } }) => text.length <= 2 * SHORT && (CREDITS.test(text) || isCreditAlone(text)),
  },
  { why: 'printed twice', matches: isPrintedTwice },
];

function isSameLine(text: string, line: string | undefined): boolean {
  return line !== undefined && folded(text) !== '' && folded(text) === folded(line);
}

/** True for a short line that is nothing but a date, with "Published" and a time at most. */
export function isDateLabel(text: string): boolean {
  return text.length <= SHORT && DATED.test(text.trim());
}

/** A name on a line of its own: after "By", as in the metadata, or the outlet's. */
function isByline({ block, index, facts }: Seen): boolean {
  const { text, kind } = block;
  if (text.length > 120 || kind === 'caption') return false;
  if (BYLINE.test(text) && text.split(/\s+/).length <= 14 && !/[.!?]["”’]?$/.test(text)) return true;
  if (/^by$/i.test(text)) return true;
  const own = folded(text);
  const stated = [facts.byline, facts.outlet, facts.agency, facts.section]
    .filter((name) => name !== undefined)
    .map(folded);
  return index < 12 && own !== '' && stated.some((name) => own === name || own === name.replace(/^by /, ''));
}

/** A repeated long paragraph is an error of the page; a short one, "Yes.", may be deliberate. */
const SHORTEST_DOUBLE = 60;

function isPrintedTwice({ block, index, blocks }: Seen): boolean {
  if (block.text.length < SHORTEST_DOUBLE) return false;
  const known = firsts.get(blocks) ?? firstsOf(blocks);
  firsts.set(blocks, known);
  return (known.get(block.text) ?? index) < index;
}

/** Where each text first appears, found once for all blocks of a page. */
const firsts = new WeakMap<readonly FoundBlock[], ReadonlyMap<string, number>>();

function firstsOf(blocks: readonly FoundBlock[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) if (!known.has(text)) known.set(text, index);
  return known;
}
