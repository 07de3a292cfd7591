import type { Paragraph } from '../model.ts';
import { comparisonKey } from '../text/fold.ts';
import type { Recorded } from './ledger.ts';
import { NOT_THERE, type Pairing } from './pairing.ts';

type Text = Pick<Recorded, 'text' | 'kind'>;

/**
 * Joins identical paragraphs: first exact matches of one kind, then exact matches, then matches apart from typography.
 *
 * If a text is repeated ("* * *", "Advertisement"), neighbours identify each copy. The rest are joined in order,
 * because a reader finds the same words in any copy.
 */
export function identicalPairs(recorded: readonly Text[], paragraphs: readonly Paragraph[], pairing: Pairing): void {
  const manners: ((text: Text) => string)[] = [
    ({ kind, text }) => `${kind} ${text}`,
    ({ text }) => text,
    ({ text }) => comparisonKey(text).replace(/\s+/g, ' ').trim(),
  ];
  for (const key of manners) {
    const groups = groupsOf(recorded, paragraphs, key, pairing);
    // Unique ones first: they identify the others as their neighbours.
    for (const { is, js } of groups) if (is.length === 1 && js.length === 1) pairing.join(is[0]!, js[0]!);
    for (const group of groups) if (group.is.length > 1 || group.js.length > 1) joinCopies(group, pairing);
  }
}

interface Group {
  readonly is: readonly number[];
  readonly js: readonly number[];
}

function groupsOf(
  recorded: readonly Text[],
  paragraphs: readonly Text[],
  key: (text: Text) => string,
  pairing: Pairing,
): readonly Group[] {
  const groups = new Map<string, { is: number[]; js: number[] }>();
  for (const i of pairing.openRecorded()) {
    const name = key(recorded[i]!);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { is: [i], js: [] });
    else group.is.push(i);
  }
  for (const j of pairing.openParagraphs()) groups.get(key(paragraphs[j]!))?.js.push(j);
  return [...groups.values()].filter(({ js }) => js.length > 0);
}

function joinCopies({ is, js }: Group, pairing: Pairing): void {
  const isFree = (i: number, j: number): boolean =>
    pairing.partnerOf(i) === NOT_THERE && pairing.recordedFor(j) === NOT_THERE;
  const join = (isLike: (i: number, j: number) => boolean): void => {
    for (const i of is) {
      const j = js.find((place) => isFree(i, place) && isLike(i, place));
      if (j !== undefined) pairing.join(i, j);
    }
  };
  if (is.length !== js.length) {
    join((i, j) => pairing.neighbours(i, j) === 2);
    join((i, j) => pairing.neighbours(i, j) === 1 && pairing.isInOrder(i, j));
    join((i, j) => pairing.isInOrder(i, j));
  }
  join(() => true);
}
