import type { Paragraph } from '../model.ts';
import { identicalPairs } from './identical-pairs.ts';
import type { ArticleLedger, Gone, Recorded } from './ledger.ts';
import { NOT_THERE, Pairing } from './pairing.ts';
import { resemblances } from './resemblances.ts';
import { revisedPairs } from './revised-pairs.ts';

/** What became of a paragraph's id: as recorded, recorded with other words, back after it was gone, or not yet recorded. */
export type Fate = 'kept' | 'edited' | 'returned' | 'born';

/** The paragraphs of an article with the ids under which they are published. */
export interface Carried {
  readonly paragraphs: readonly Paragraph[];
  /** One for each paragraph, in their order. */
  readonly fates: readonly Fate[];
  /** Indices into the ledger's paragraphs: those that no paragraph of the article continues. */
  readonly lost: readonly number[];
  /** One for each paragraph of the ledger: the index of the paragraph that continues it, or -1. */
  readonly partners: readonly number[];
}

/**
 * Gives each paragraph of an article the id under which it has been published, one to one, and never the id of another.
 *
 * `paragraphs` come with the ids of their opening words; those that the ledger does not know keep them, numbered on
 * where the id is taken. Where two recorded paragraphs could each be meant, neither is guessed: both are lost, and it is
 * said. Pure and deterministic; with an empty ledger the paragraphs come back as they are.
 */
export function carryIds(ledger: ArticleLedger, paragraphs: readonly Paragraph[]): Carried {
  if (ledger.paragraphs.length + ledger.gone.length === 0) {
    return { paragraphs, fates: paragraphs.map(() => 'born'), lost: [], partners: [] };
  }
  const pairing = pair(ledger.paragraphs, paragraphs);
  const returned = returning(ledger.gone, paragraphs, pairing);
  const taken = new Set([...ledger.paragraphs, ...ledger.gone].map(({ id }) => id));
  const fates: Fate[] = [];
  const named = paragraphs.map((paragraph, j): Paragraph => {
    const recorded = ledger.paragraphs[pairing.recordedFor(j)];
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
  const lost = partners.flatMap((partner, i) => (partner === NOT_THERE ? [i] : []));
  return { paragraphs: named, fates, lost, partners };
}

function pair(recorded: readonly Recorded[], paragraphs: readonly Paragraph[]): Pairing {
  const pairing = new Pairing(recorded.length, paragraphs.length);
  // What stands to the letter first: it is certain, and it tells where what was edited must stand.
  identicalPairs(recorded, paragraphs, pairing);
  if (pairing.isComplete()) return pairing;
  revisedPairs(resemblances(recorded, paragraphs, pairing), pairing);
  return pairing;
}

/** Paragraphs that were gone and stand in the article again, to the letter and no other way. */
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

/** The id, or the first of `…-2--article`, `…-3--article` that is free. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const border = id.indexOf('--');
  const [slug, article] = [id.slice(0, border), id.slice(border)];
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${slug}-${n}${article}`;
  return free;
}
