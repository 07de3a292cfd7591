import { gunzipSync } from 'node:zlib';
import type { Draft } from '../../src/import/draft.ts';
import { readCapture } from '../../src/import/read-capture.ts';
import { isAmong } from '../../src/import/word-runs.ts';
import { figure } from './table.ts';

/** Saved pages with their paragraphs, printed standfirst, authors and date, written out by hand. */
type Pages = readonly {
  readonly id: string;
  readonly html_gz_b64: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly summary: readonly string[];
  readonly authors?: readonly string[];
  readonly date?: string;
}[];

const lines = (texts: readonly string[]): readonly { readonly text: string }[] => texts.map((text) => ({ text }));

/**
 * What an import loses, and what of that its report does not tell; paragraphs and standfirsts count as there if nine tenths
 * of their runs of four words are. Then the share of pages whose date, to a day, and whose authors, all of them, are right.
 */
export function pagesTable(pages: Pages): readonly string[] {
  const sum = { pages: 0, paragraphs: 0, lost: 0, silent: 0, lines: 0, linesLost: 0, linesSilent: 0 };
  const facts = { dates: 0, datesRight: 0, authors: 0, authorsRight: 0, others: 0 };
  for (const page of pages) {
    const draft = draftOf(page.html_gz_b64);
    if (draft === undefined) continue;
    sum.pages += 1;
    const own = [draft.facts.title ?? '', draft.facts.standfirst ?? '', ...draft.blocks.map(({ text }) => text)];
    const isKept = isAmong(lines([...own, own.join('\n')]));
    const isTold = isAmong(draft.dropped);
    const lost = lines(page.paragraphs).filter((one) => !isKept(one));
    const linesLost = lines(page.summary).filter((one) => !isKept(one));
    sum.paragraphs += page.paragraphs.length;
    sum.lost += lost.length;
    sum.silent += lost.filter((one) => !isTold(one)).length;
    sum.lines += page.summary.length;
    sum.linesLost += linesLost.length;
    sum.linesSilent += linesLost.filter((one) => !isTold(one)).length;
    if (page.date !== undefined) {
      facts.dates += 1;
      if (isSameDay(draft.facts.published, page.date)) facts.datesRight += 1;
    }
    const byline = draft.facts.byline?.toLowerCase() ?? '';
    const named = page.authors?.map((name) => byline.includes(name.toLowerCase())) ?? [];
    if (named.length > 0) {
      facts.authors += 1;
      if (!named.includes(false)) facts.authorsRight += 1;
      else if (byline !== '' && !named.includes(true)) facts.others += 1;
    }
  }
  const of = (part: number, whole: number): string => `${figure(part / whole)} (${part}/${whole})`;
  return [
    `pages (${pages.length} pages, refused ${pages.length - sum.pages})`,
    `  paragraphs lost     ${of(sum.lost, sum.paragraphs)}  told by no report ${sum.silent}`,
    `  standfirsts lost    ${of(sum.linesLost, sum.lines)}  told by no report ${sum.linesSilent}`,
    `  date right          ${of(facts.datesRight, facts.dates)}`,
    `  all authors right   ${of(facts.authorsRight, facts.authors)}  another's name ${facts.others}`,
  ];
}

function draftOf(html_gz_b64: string): Draft | undefined {
  try {
    return readCapture(gunzipSync(Buffer.from(html_gz_b64, 'base64')), 'page.html').draft;
  } catch {
    return undefined;
  }
}

/** Pages state their dates in their own time zone, which may be the day before or after. */
function isSameDay(found: string | undefined, date: string): boolean {
  const days = [found ?? '', date].map((one) => Date.parse(one.slice(0, 10)));
  return Math.abs((days[0] ?? 0) - (days[1] ?? 0)) <= 86_400_000;
}
