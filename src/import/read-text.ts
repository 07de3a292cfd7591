import type { Draft, Dropped, Facts, FoundBlock } from './draft.ts';
import { withoutFurniture } from './furniture/furniture.ts';
import { labels } from './furniture/labels.ts';
import { folded, isSentence } from './furniture/rule.ts';
import { printedDate } from './printed-date.ts';
import { withCaptions } from './unmarked-captions.ts';

const ITEM = /^(?:[•◦▪‣·*]\s+)(?=\S)/;
const BYLINE = /^by:?\s+(\p{Lu}[^.!?]{2,70})$/iu;

/** The article in plain text copied from a browser: paragraphs separated by blank lines, with furniture among them. */
export function readText(text: string): Draft {
  const lines = paragraphsOf(text.replace(/^\uFEFF/, ''));
  const { facts: stated, rest, dropped: told } = factsAbove(lines);
  const { facts, body, dropped: lead } = leadOf(rest, stated);
  const found = withCaptions(body.map(blockOf));
  const { blocks, dropped } = withoutFurniture(found, facts);
  return { facts, blocks, dropped: [...told, ...lead, ...dropped] };
}

/** Lines of a text wrapped to this width are not paragraphs. */
const WRAPPED_AT = [50, 90] as const;

function paragraphsOf(text: string): readonly string[] {
  const groups = text.split(/\n[ \t\u00a0]*\n+/).map((group) =>
    group
      .split('\n')
      .map(printed)
      .filter((line) => line !== ''),
  );
  const isWrapped = groups.filter(isBroken).length > groups.length / 2;
  return groups.flatMap((lines) => (isWrapped ? [lines.join(' ')] : lines)).filter((line) => line !== '');
}

function isBroken(lines: readonly string[]): boolean {
  const [least, most] = WRAPPED_AT;
  const full = lines.slice(0, -1);
  return full.length > 0 && full.every(({ length }) => length >= least && length <= most) && !full.every(isSentence);
}

function printed(line: string): string {
  return line.replace(/(?!\n)\p{Cc}/gu, ' ').trim();
}

function blockOf(line: string): FoundBlock {
  const mark = ITEM.exec(line)?.[0];
  if (mark === undefined) return { kind: 'paragraph', text: line, inlines: [] };
  return { kind: 'list-item', text: line.slice(mark.length), inlines: [], level: 1, marker: '•' };
}

/** How far from the top a date or byline is the article's own. */
const ABOVE = 8;

/** Moves dates and bylines on lines of their own, above the text, into the facts. */
function factsAbove(lines: readonly string[]): { facts: Facts; rest: readonly string[]; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const rest: string[] = [];
  let published: string | undefined;
  let byline: string | undefined;
  lines.forEach((line, index) => {
    const date = index < ABOVE ? printedDate(line) : undefined;
    const by = index < ABOVE ? BYLINE.exec(line)?.[1] : undefined;
    if (date !== undefined && isLabel(date.rest)) {
      published ??= date.iso;
      dropped.push({ text: line, why: 'the date (kept in the front matter)' });
    } else if (by !== undefined) {
      byline ??= by;
      dropped.push({ text: line, why: 'the byline (kept in the front matter)' });
    } else rest.push(line);
  });
  const facts = { ...(published === undefined ? {} : { published }), ...(byline === undefined ? {} : { byline }) };
  return { facts, rest, dropped };
}

function isLabel(text: string): boolean {
  if (text === '') return true;
  const block: FoundBlock = { kind: 'paragraph', text, inlines: [] };
  return labels.some(({ matches }) => matches({ block, index: 0, blocks: [block], facts: {} }));
}

/** More lines than this before the first sentence are the page's navigation. */
const LONGEST_LEAD = 4;

/**
 * Headline and standfirst: lines above the text that do not end like sentences.
 *
 * A line repeated further down is the headline, and what comes before it is the label of a section. If none is
 * repeated, a label is a line with fewer than four words and fewer than the next line.
 */
function leadOf(
  lines: readonly string[],
  stated: Facts,
): { facts: Facts; body: readonly string[]; dropped: readonly Dropped[] } {
  const unlabelled = lines.findIndex((line) => !isLabel(line));
  const dropped = lines.slice(0, Math.max(unlabelled, 0)).map((text) => ({ text, why: 'page furniture' }));
  const from = lines.slice(Math.max(unlabelled, 0));
  const end = from.findIndex((line) => isSentence(line) || isLabel(line) || ITEM.test(line));
  const lead = from.slice(0, end === -1 ? 0 : end);
  if (lead.length === 0 || lead.length > LONGEST_LEAD) return { facts: stated, body: from, dropped };
  const body = from.slice(lead.length);
  const doubled = lead.findIndex((line) => body.some((other) => folded(other) === folded(line)));
  const at = doubled === -1 ? headlineAt(lead) : doubled;
  const [section, title, standfirst] = [lead.slice(0, at).join(', '), lead[at], lead.slice(at + 1).join(' ')];
  return {
    facts: {
      ...stated,
      ...(title === undefined ? {} : { title }),
      ...(standfirst === '' ? {} : { standfirst }),
      ...(section === '' ? {} : { section }),
    },
    body,
    dropped,
  };
}

function headlineAt(lead: readonly string[]): number {
  const words = lead.map((line) => line.split(/\s+/).length);
  return lead.length > 1 && (words[0] ?? 0) < 4 && (words[0] ?? 0) < (words[1] ?? 0) ? 1 : 0;
}
