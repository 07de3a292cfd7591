import { isCorrection } from './corrections.ts';
import type { Dropped, Facts, FoundBlock } from './draft.ts';
import { furnitureReason } from './furniture/furniture.ts';
import { isMarkedFurniture } from './furniture/marked-furniture.ts';
import { folded, isSentence, linkedShare } from './furniture/rule.ts';
import { boxesOf, isProse } from './join-readings.ts';
import { isAmong } from './word-runs.ts';

const KEPT = 'the standfirst (kept in the front matter)';

/** In characters: shorter lines are labels and dates, longer ones paragraphs. */
const LENGTHS = [20, 600] as const;

/** A standfirst is at most so many lines below its headline: in between are byline, date, sharing and a picture. */
const FURTHEST = 24;

/** Names that outlets of many countries give to the box of a standfirst. */
const NAMED =
  /standfirst|sub-?head|sub-?title|strapline|\bdek\b|\bdeck\b|summary|excerpt|intro|einleitung|vorspann|teaser-?text|chapo|entradilla|sommario|occhiello|ingress|\blead\b|lead-/;

/**
 * Moves the standfirst into the facts, if the page does not mark it in a way that is known: a line between the headline and
 * the text that the page's own description repeats, that stands in a box with a name for it, or that is the only sentence there.
 *
 * Many pages use their first paragraph as the description; that one is in the same box as the others, and stays.
 */
export function withStandfirst(
  blocks: readonly FoundBlock[],
  facts: Facts,
  description: string | undefined,
  page: readonly FoundBlock[],
): { readonly blocks: readonly FoundBlock[]; readonly facts: Facts; readonly moved: readonly Dropped[] } {
  if (facts.standfirst !== undefined) return { blocks, facts, moved: [] };
  const [first, ...rest] = blocks;
  if (first !== undefined && repeats(description, first) && !rest.some((one) => boxesOf(one) === boxesOf(first)))
    return { blocks: rest, facts: { ...facts, standfirst: first.text }, moved: [{ text: first.text, why: KEPT }] };
  const found = standfirstAbove(blocks, facts, description, page);
  if (found === undefined) return { blocks, facts, moved: [] };
  return {
    blocks,
    facts: { ...facts, standfirst: found.text.replace(/\s+/g, ' ') },
    moved: [{ text: found.text, why: KEPT }],
  };
}

function standfirstAbove(
  blocks: readonly FoundBlock[],
  facts: Facts,
  description: string | undefined,
  page: readonly FoundBlock[],
): FoundBlock | undefined {
  const isKept = isAmong(blocks);
  const text = page.findIndex((block) => isProse(block) && isKept(block));
  if (text === -1) return undefined;
  const above = page.slice(0, text);
  const title = folded(facts.title ?? '');
  const headline = above.findLastIndex((block) => title !== '' && folded(block.text) === title);
  const lines = above
    .slice(headline + 1)
    .filter((block) => isCandidate(block) && !isKept(block) && furnitureReason(block, facts) === undefined);
  const told = lines.find((line) => repeats(description, line));
  if (told !== undefined || headline === -1) return told;
  const close = new Set(above.slice(headline, headline + FURTHEST));
  const near = lines.filter((line) => close.has(line) && !isMarkedFurniture(nearest(line)));
  const sentences = near.filter(({ text: words }) => isSentence(words));
  return near.find((line) => NAMED.test(nearest(line))) ?? (sentences.length === 1 ? sentences[0] : undefined);
}

function isCandidate(block: FoundBlock): boolean {
  const { kind, text } = block;
  const [least, most] = LENGTHS;
  return (
    kind !== 'caption' &&
    text.length >= least &&
    text.length <= most &&
    linkedShare(block) < 0.5 &&
    !isCorrection(block)
  );
}

/** The names of the block's own element and the boxes next around it. */
function nearest({ around = '' }: FoundBlock): string {
  return around.slice(0, 120);
}

function repeats(description: string | undefined, { text }: FoundBlock): boolean {
  const [told, own] = [folded(description ?? ''), folded(text)];
  return told !== '' && own !== '' && (told.startsWith(own) || own.startsWith(told));
}
