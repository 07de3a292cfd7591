import { type Alignment, type Bead, PARAGRAPH_KINDS, type Paragraph, type ParagraphKind } from '../model.ts';
import { type Tokenise, tokenise } from '../text/tokenise.ts';
import { COMPARABLE_KINDS, comparableKinds, indicesOfKinds, RUNNING_TEXT } from './comparable-kinds.ts';
import { displayOrder } from './display-order.ts';
import { dropChanceLinks } from './drop-chance-links.ts';
import { dropWeakLinks } from './drop-weak-links.ts';
import { groupsOf } from './groups.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { linkAcrossKinds, linkOutOfOrder } from './link-remaining.ts';
import { type Link, linksOf } from './links.ts';
import { markDisplaced } from './mark-displaced.ts';
import { onlyOfTheirKind } from './only-of-their-kind.ts';
import { type AlignOptions, applyOverrides, knownOverrides, swapSides } from './overrides.ts';
import { rarestWordsOf } from './rarest-words.ts';
import { sentenceCandidates } from './sentence-candidates.ts';
import { weigh } from './weighing.ts';
import { emptyVocabulary, excerpt, read } from './word-bags.ts';

export type { AlignOptions } from './overrides.ts';

/**
 * Aligns the paragraphs of two articles: every paragraph of both is in exactly one bead, in the order of `displayOrder`.
 *
 * Swapping the articles mirrors the beads (and turns round their order inside a gap), unless both read the same and
 * overrides part them. A pin puts its two paragraphs into one bead, moved or not, whatever their kinds; pins that share a
 * paragraph make one bead of all. A forbidden pair is kept apart; where pins force it together, the pins win.
 *
 * `tokensOf` may remember what was tokenised already.
 *
 * Method: sentences are compared as bags of words weighed by rarity; the heaviest chain of sentence beads, a dynamic
 * programme after Gale and Church (1993) run over sparse candidates, links the paragraphs in order; what is left over is
 * linked out of order, best first.
 */
export function align(
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  options: AlignOptions = {},
  tokensOf: Tokenise = tokenise,
): Alignment {
  const overrides = knownOverrides(options, a.length, b.length);
  // Ties are settled by the texts, not by which of them is called `a`: so swapping the sides mirrors the result.
  if (comesFirst(b, a)) {
    const { beads, limited } = alignSorted(b, a, swapSides(overrides), tokensOf);
    return { beads: displayOrder(beads.map(turnedBead), a.length, b.length), limited };
  }
  const { beads, limited } = alignSorted(a, b, overrides, tokensOf);
  return { beads: displayOrder(beads, a.length, b.length), limited };
}

function alignSorted(
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  options: AlignOptions,
  tokensOf: Tokenise,
): Alignment {
  const vocabulary = emptyVocabulary();
  const readingA = read(a, vocabulary, tokensOf);
  const readingB = read(b, vocabulary, tokensOf);
  const size = vocabulary.keys.length;
  const links: Link[] = [];
  const weights = new Map<readonly ParagraphKind[], Float64Array>();
  let limited = false;
  for (const track of COMPARABLE_KINDS) {
    const [placesA, placesB] = [indicesOfKinds(a, track), indicesOfKinds(b, track)];
    if (placesA.length === 0 || placesB.length === 0) continue;
    const pair = weigh(excerpt(readingA, placesA), excerpt(readingB, placesB), size);
    weights.set(track, pair.a.weights);
    const found = sentenceCandidates(pair);
    const open = applyOverrides(found.candidates, pair, options);
    const chain = heaviestChain(open, pair);
    // Chance links are removed first: one would count as a partner.
    const inOrder = dropWeakLinks(dropChanceLinks(linksOf(chain, pair), pair), open, pair);
    links.push(...inOrder, ...linkOutOfOrder(chain, inOrder, pair, options));
    limited ||= found.limited;
  }
  links.push(...onlyOfTheirKind(a, b, links));
  // Only what found no partner of its own kind may look for one of another.
  const pair = { a: { paragraphs: a, reading: readingA }, b: { paragraphs: b, reading: readingB }, words: size };
  links.push(...linkAcrossKinds(pair, links, options));
  const textA = () => excerpt(readingA, indicesOfKinds(a, RUNNING_TEXT));
  const textB = () => excerpt(readingB, indicesOfKinds(b, RUNNING_TEXT));
  const resemblanceOf = rarestWordsOf(readingA, readingB, vocabulary.keys);
  const beads = groupsOf(a.length, b.length, links, options).map((group): Bead => {
    if (group.a.length === 0 || group.b.length === 0) return { ...group, displaced: false, score: 0, rarestWords: [] };
    // If the kinds are on no common track, rarity is measured over the running text.
    const track = comparableKinds(a[group.a[0]!]!.kind);
    const known = weights.get(track) ?? weigh(textA(), textB(), size).a.weights;
    return { ...group, displaced: false, ...resemblanceOf(group, known) };
  });
  return { beads: markDisplaced(beads, a, b), limited };
}

function turnedBead({ a, b, links, ...rest }: Bead): Bead {
  const turnedLinks = links.map(([p, q]) => [q, p] as const).sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return { a: b, b: a, links: turnedLinks, ...rest };
}

/**
 * Whether an article sorts before another: an order of texts that is the same whichever of them is asked first.
 *
 * The running text decides first, so that an extra caption does not reverse the order.
 */
function comesFirst(one: readonly Paragraph[], two: readonly Paragraph[]): boolean {
  for (const kinds of [RUNNING_TEXT, PARAGRAPH_KINDS]) {
    const [x, y] = [indicesOfKinds(one, kinds), indicesOfKinds(two, kinds)];
    for (let k = 0; k < Math.min(x.length, y.length); k++) {
      const [p, q] = [one[x[k]!]!, two[y[k]!]!];
      if (p.text !== q.text) return p.text < q.text;
      if (p.kind !== q.kind) return p.kind < q.kind;
    }
    if (x.length !== y.length) return x.length < y.length;
  }
  return false;
}
