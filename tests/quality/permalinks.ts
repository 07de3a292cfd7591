import { carryIds } from '../../src/core/link/carry-ids.ts';
import type { Paragraph } from '../../src/core/model.ts';
import { madeRevisions } from './made-revisions.ts';
import { figure } from './table.ts';

/** A text in two states, with the paragraphs of the one that are those of the other. */
interface Revised {
  readonly id: string;
  readonly set: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly links: readonly (readonly [number, number])[];
  readonly ignore?: readonly (readonly [number, number])[];
}

/** Seeds of the made revisions: each makes others of the same texts. */
const SEEDS = [1, 2, 3];

/** The same for revisions that are made of the articles of `quotes.json`. */
export function madePermalinksTable({
  variants,
}: {
  readonly variants: { readonly articles: readonly { readonly paragraphs: readonly string[] }[] };
}): readonly string[] {
  return permalinksTable(SEEDS.flatMap((seed) => madeRevisions(variants.articles, seed)));
}

interface Survival {
  kept: number;
  right: number;
  wrong: number;
  edited: number;
  editedRight: number;
  gone: number;
  elsewhere: number;
}

/**
 * How published ids survive, where the first text of each pair is taken for what was published and the second for what it
 * became: right, wrong and dead among the paragraphs that are kept, right among those of them that were edited, and how
 * many of those that went are led to another paragraph.
 */
export function permalinksTable(pairs: readonly Revised[]): readonly string[] {
  const sets = [...new Set(pairs.map(({ set }) => set))];
  return sets.map((set) => {
    const sum: Survival = { kept: 0, right: 0, wrong: 0, edited: 0, editedRight: 0, gone: 0, elsewhere: 0 };
    for (const pair of pairs) if (pair.set === set) survive(pair, sum);
    const { kept, right, wrong, edited, editedRight, gone, elsewhere } = sum;
    const share = (part: number, of: number): string => figure(of === 0 ? undefined : part / of);
    return (
      `permalinks, ${set}: right ${share(right, kept)} of ${kept}, wrong ${share(wrong, kept)}, ` +
      `dead ${share(kept - right - wrong, kept)}; edited right ${share(editedRight, edited)} of ${edited}; ` +
      `${elsewhere} of ${gone} that went lead elsewhere`
    );
  });
}

function survive({ left, right, links, ignore = [] }: Revised, sum: Survival): void {
  const paragraphs = left.map(paragraphOf('was'));
  const ledger = { paragraphs: paragraphs.map(({ id, kind, text }) => ({ id, kind, text })), gone: [] };
  const { partners } = carryIds(ledger, right.map(paragraphOf('is')));
  partners.forEach((partner, i) => {
    const homes = links.filter(([from]) => from === i).map(([, to]) => to);
    if (ignore.some(([from, to]) => from === i && (to === partner || partner < 0))) return;
    // Of copies of one text it does not matter to a reader which is found.
    const isRight = partner >= 0 && (homes.includes(partner) || right[partner] === left[i]);
    if (homes.length === 0) {
      sum.gone += 1;
      if (partner >= 0 && !isRight) sum.elsewhere += 1;
      return;
    }
    const isEdited = !homes.some((home) => right[home] === left[i]);
    sum.kept += 1;
    sum.edited += Number(isEdited);
    if (isRight) sum.right += 1;
    if (isRight && isEdited) sum.editedRight += 1;
    if (partner >= 0 && !isRight) sum.wrong += 1;
  });
}

function paragraphOf(state: string): (text: string, place: number) => Paragraph {
  return (text, place) => ({ id: `${state}-${place}`, kind: 'paragraph', text, inlines: [], line: 1 });
}
