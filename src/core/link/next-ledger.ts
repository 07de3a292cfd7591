import type { Paragraph } from '../model.ts';
import { comparisonKey } from '../text/fold.ts';
import type { Carried } from './carry-ids.ts';
import { type ArticleLedger, daysIn, type Gone, type LedgerDays } from './ledger.ts';
import { NOT_THERE } from './pairing.ts';

/**
 * What is published of an article from now on: its current paragraphs, and everything that has ever been removed.
 *
 * `until` is the date on which it is recorded and lost paragraphs were missed, if it is to be kept.
 */
export function nextLedger(before: ArticleLedger, carried: Carried, until?: string): ArticleLedger {
  const { paragraphs, lost, partners } = carried;
  const day = until === undefined ? {} : { until };
  const ids = new Set(paragraphs.map(({ id }) => id));
  const nearOf = new Map(
    before.paragraphs.flatMap(({ id }, i) =>
      ids.has(id) ? [] : [[id, paragraphs[partners[i] ?? NOT_THERE]?.id ?? nearestTo(i, before, carried)] as const],
    ),
  );
  const still = before.gone
    .filter(({ id }) => !ids.has(id))
    .map(({ near: beside, ...gone }): Gone => ({ ...gone, ...near(followed(beside, nearOf) ?? paragraphs[0]?.id) }));
  const now = lost.map((i): Gone => {
    const recorded = before.paragraphs[i]!;
    return { ...recorded, ...near(nearOf.get(recorded.id)), ...day };
  });
  const next = { paragraphs: paragraphs.map(({ id, kind, text }) => ({ id, kind, text })), gone: [...still, ...now] };
  return { ...daysOf(before, next, until), ...next };
}

/** A day is only noted where something is recorded on it, so that the ledger of an unchanged story stays as it is. */
function daysOf(before: ArticleLedger, { paragraphs, gone }: ArticleLedger, today: string | undefined): LedgerDays {
  const isSame =
    gone.length === before.gone.length &&
    paragraphs.length === before.paragraphs.length &&
    paragraphs.every(({ id, text }, k) => id === before.paragraphs[k]?.id && text === before.paragraphs[k]?.text);
  if (isSame || today === undefined) return daysIn(before);
  const isNew = before.paragraphs.length === 0 && before.gone.length === 0;
  return daysIn({ ...daysIn(before), ...(isNew ? { added: today } : {}), changed: today });
}

/** The paragraph that absorbed the lost one, otherwise the one before it, otherwise the one after it. */
function nearestTo(i: number, before: ArticleLedger, { paragraphs, partners }: Carried): string | undefined {
  const place =
    placeOf(before.paragraphs[i]!.text, paragraphs) ?? survivor(partners.slice(0, i).reverse(), partners, i);
  return place === undefined ? paragraphs[0]?.id : paragraphs[place]?.id;
}

function placeOf(text: string, paragraphs: readonly Paragraph[]): number | undefined {
  const words = plain(text);
  const place = paragraphs.findIndex((paragraph) => plain(paragraph.text).includes(words));
  return words.length < SHORTEST_PART || place < 0 ? undefined : place;
}

/**
 * In characters. A shorter text, "He said so.", is found in any paragraph; with a higher figure, a short paragraph
 * that was merged is not found.
 */
const SHORTEST_PART = 30;

function plain(text: string): string {
  return comparisonKey(text).replace(/\s+/g, ' ').trim();
}

function survivor(earlier: readonly number[], partners: readonly number[], i: number): number | undefined {
  const isThere = (partner: number): boolean => partner !== NOT_THERE;
  return earlier.find(isThere) ?? partners.slice(i + 1).find(isThere);
}

/** A note next to a paragraph that is now gone itself moves to that one's place. */
function followed(id: string | undefined, nearOf: ReadonlyMap<string, string | undefined>): string | undefined {
  return id !== undefined && nearOf.has(id) ? nearOf.get(id) : id;
}

function near(id: string | undefined): { near: string } | Record<string, never> {
  return id === undefined ? {} : { near: id };
}
