import type { Paragraph } from '../model.ts';
import { identicalPairs } from './identical-pairs.ts';
import type { ArticleLedger, Gone, Recorded } from './ledger.ts';
import { lookalikes } from './lookalikes.ts';
import { NOT_THERE, Pairing } from './pairing.ts';
import { resemblances } from './resemblances.ts';
import { revisedPairs } from './revised-pairs.ts';

/** What became of a paragraph's id: kept as recorded, edited, back after it was gone, or not recorded yet. */
export type Fate = 'kept' | 'edited' | 'returned' | 'born';

/** The paragraphs of an article with their published ids. */
export interface Carried {
  readonly paragraphs: readonly Paragraph[];
  /** One for each paragraph, in order. */
  readonly fates: readonly Fate[];
  /** Indices of the ledger's published paragraphs that no paragraph of the article continues. */
  readonly lost: readonly number[];
  /** One for each paragraph of the ledger: the index of the paragraph that continues it, or -1. */
  readonly partners: readonly number[];
}

const NO_IDS: ReadonlySet<string> = new Set();

/**
 * Gives each paragraph of an article the id under which it was published, one to one, and never another's.
 *
 * `paragraphs` have ids from their opening words. Those unknown to the ledger keep them, with a number if the id is
 * taken; so does a draft that was mended. If two recorded paragraphs could each be meant, nothing is guessed: both are lost, and reported. Pure and
 * deterministic; with an empty ledger the paragraphs are returned unchanged. No id is given that the story has `elsewhere`: another
 * article may once have had this one's name.
 */
export function carryIds(
  ledger: ArticleLedger,
  paragraphs: readonly Paragraph[],
  elsewhere: ReadonlySet<string> = NO_IDS,
): Carried {
  if (ledger.paragraphs.length + ledger.gone.length === 0) {
    const taken = new Set(elsewhere);
    const free = paragraphs.map((paragraph): Paragraph => {
      const id = freeId(paragraph.id, taken);
      taken.add(id);
      return id === paragraph.id ? paragraph : { ...paragraph, id };
    });
    return { paragraphs: free, fates: paragraphs.map(() => 'born'), lost: [], partners: [] };
  }
  const pairing = pair(ledger.paragraphs, paragraphs);
  const returned = returning(ledger.gone, paragraphs, pairing);
  const drafts = ledger.drafts ?? NO_IDS;
  const isMended = (i: number, j: number): boolean =>
    drafts.has(ledger.paragraphs[i]!.id) && (j === NOT_THERE || !isSame(ledger.paragraphs[i]!, paragraphs[j]!));
  const recordedNow = ledger.paragraphs.filter((_, i) => !isMended(i, pairing.partnerOf(i)));
  const taken = new Set([...elsewhere, ...[...recordedNow, ...ledger.gone].map(({ id }) => id)]);
  const fates: Fate[] = [];
  const named = paragraphs.map((paragraph, j): Paragraph => {
    const place = pairing.recordedFor(j);
    const recorded = place === NOT_THERE || isMended(place, j) ? undefined : ledger.paragraphs[place];
    const back = returned.get(j);
    fates.push(
      recorded === undefined
        ? back === undefined
          ? 'born'
          : 'returned'
        : isSame(recorded, paragraph)
          ? 'kept'
          : 'edited',
    );
    const id = recorded?.id ?? back?.id ?? freeId(paragraph.id, taken);
    taken.add(id);
    return { ...paragraph, id };
  });
  const partners = ledger.paragraphs.map((_, i) => pairing.partnerOf(i));
  const lost = partners.flatMap((partner, i) =>
    partner === NOT_THERE && !drafts.has(ledger.paragraphs[i]!.id) ? [i] : [],
  );
  return { paragraphs: named, fates, lost, partners };
}

function pair(recorded: readonly Recorded[], paragraphs: readonly Paragraph[]): Pairing {
  const pairing = new Pairing(recorded.length, paragraphs.length);
  // Exact matches first: they are certain, and they show where edited paragraphs must be.
  identicalPairs(recorded, paragraphs, pairing);
  if (pairing.isComplete()) return pairing;
  const like = resemblances(recorded, paragraphs, pairing);
  revisedPairs(like, pairing, lookalikes(recorded, paragraphs, like, pairing));
  return pairing;
}

/** Removed paragraphs that are back in the article, word for word. */
function returning(
  gone: readonly Gone[],
  paragraphs: readonly Paragraph[],
  pairing: Pairing,
): ReadonlyMap<number, Gone> {
  const back = new Map<number, Gone>();
  for (const one of gone) {
    const place = paragraphs.findIndex(
      (paragraph, j) => paragraph.text === one.text && pairing.recordedFor(j) === NOT_THERE && !back.has(j),
    );
    if (place >= 0) back.set(place, one);
  }
  return back;
}

function isSame(recorded: Recorded, { kind, text }: Paragraph): boolean {
  return recorded.text === text && recorded.kind === kind;
}

/** The id, or the first free one of `…-2--article`, `…-3--article`. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const border = id.indexOf('--');
  const [slug, article] = [id.slice(0, border), id.slice(border)];
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${slug}-${n}${article}`;
  return free;
}
