import { align } from '../../src/core/align/align.ts';
import { movedBeads } from '../../src/core/align/moved-beads.ts';
import type { Paragraph } from '../../src/core/model.ts';
import { addTo, emptyScore, shown } from './table.ts';

type Link = readonly [number, number];

/** A pair of articles as lists of paragraphs, with the links between them that a person holds for right. */
interface GoldPair {
  readonly id: string;
  readonly set: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly links: readonly Link[];
  readonly ignore?: readonly Link[];
}

/** A link counts as truly moved where it crosses more than this share of the pair's other links. */
const CROSSES = 0.5;

/**
 * Scores the alignment: links, exact groups, paragraphs without counterpart, moved links, per set.
 *
 * Doubtful links (`ignore`) count neither for nor against.
 */
export function alignmentTable(pairs: readonly GoldPair[]): readonly string[] {
  const sets = [...new Set(pairs.map(({ set }) => set))];
  return sets.flatMap((set) => {
    const own = pairs.filter((pair) => pair.set === set);
    const scores = { links: emptyScore(), groups: emptyScore(), unlinked: emptyScore(), moved: emptyScore() };
    for (const pair of own) score(pair, scores);
    const rows = Object.entries(scores).map(([name, one]) => `  ${name.padEnd(9)} ${shown(one)}`);
    return [`${set} (${own.length} pairs)`, ...rows];
  });
}

function score(
  { left, right, links, ignore = [] }: GoldPair,
  scores: Record<string, ReturnType<typeof emptyScore>>,
): void {
  const { beads } = align(paragraphs(left), paragraphs(right));
  const doubtful = new Set(ignore.map(String));
  const sure = (all: readonly Link[]): Set<string> => new Set(all.map(String).filter((link) => !doubtful.has(link)));
  const found = beads.flatMap((bead) => bead.links);
  addTo(scores['links']!, sure(found), sure(links));
  const certain = (all: readonly Link[]): readonly Link[] => all.filter((link) => !doubtful.has(String(link)));
  addTo(scores['groups']!, groupsOf(certain(found)), groupsOf(links));
  const unsure = new Set(ignore.flatMap(([p, q]) => [`a${p}`, `b${q}`]));
  const everybody = [...left.keys().map((p) => `a${p}`), ...right.keys().map((q) => `b${q}`)];
  const alone = (all: readonly Link[]): Set<string> => {
    const linked = new Set(all.flatMap(([p, q]) => [`a${p}`, `b${q}`]));
    return new Set(everybody.filter((one) => !linked.has(one) && !unsure.has(one)));
  };
  addTo(scores['unlinked']!, alone(certain(found)), alone(links));
  const moved = links.filter(([p, q]) => {
    const crossed = links.filter(([r, s]) => (p - r) * (q - s) < 0).length;
    return crossed > CROSSES * (links.length - 1);
  });
  addTo(scores['moved']!, sure([...movedBeads(beads)].flatMap((bead) => bead.links)), sure(moved));
}

/** Whatever links bring together, if only by way of others, as a name each. */
function groupsOf(links: readonly Link[]): Set<string> {
  const groups = new Map<string, string[]>();
  for (const [p, q] of links) {
    const joined = [...new Set([...(groups.get(`a${p}`) ?? [`a${p}`]), ...(groups.get(`b${q}`) ?? [`b${q}`])])];
    for (const one of joined) groups.set(one, joined);
  }
  return new Set([...groups.values()].map((group) => group.toSorted().join(' ')));
}

function paragraphs(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text, k) => ({ id: String(k), kind: 'paragraph', text, inlines: [], line: k + 1 }));
}
