import type { Range } from '../model.ts';
import { quotedSpans } from '../text/quoted-spans.ts';
import { sentences } from '../text/sentences.ts';
import { alignQuery, type Pair } from './align-query.ts';
import { foldedWords } from './folded-words.ts';
import { inOneStyle } from './house-style.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * With less than this share of the quotation's words, an article has another sentence on the subject: the quotation is
 * absent.
 */
const LEAST_CARRIED = 0.4;
/** Words with this many letters or fewer hold sentences together and say little: they do not carry a quotation. */
const LIGHT_WORD = { letters: 3, weight: 0.35 };

/** Where the text prints most or all of the quotation: from the first of its words to the last. */
export function placeOfQuotation(quotation: string, text: string): Range | undefined {
  const { query: asked, texts } = inOneStyle(foldedWords(quotation), [foldedWords(text)], false);
  const [printed = []] = texts;
  const { numberedIn, meaningOf } = vocabulary();
  const numbers = numberedIn(printed);
  const meanings = asked.map(({ key, same }) => ({
    weight: key.length <= LIGHT_WORD.letters ? LIGHT_WORD.weight : 1,
    words: new Map([...meaningOf(key, false, false), ...(same === undefined ? [] : meaningOf(same, false, false))]),
  }));
  if (meanings.length === 0) return undefined;
  const { pairs, inOrder } = alignQuery(meanings, numbers, new Set(), false);
  const held = withoutStrays(pairs);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined || inOrder < LEAST_CARRIED) return undefined;
  const found = { start: printed[first[1]]!.start, end: printed[last[1]]!.end };
  const reach = reachOf(text, found);
  // What the article prints in the place of words that it does not have, as many of them, is compared with these.
  const before = printed.slice(0, first[1]).filter(({ start }) => start >= reach.start);
  const after = printed.slice(last[1] + 1).filter(({ end }) => end <= reach.end);
  const [missingBefore, missingAfter] = [first[0], asked.length - 1 - last[0]];
  return {
    start: missingBefore === 0 ? found.start : (before.slice(-missingBefore)[0]?.start ?? found.start),
    end: missingAfter === 0 ? found.end : (after.slice(0, missingAfter).at(-1)?.end ?? found.end),
  };
}

/** How far the sentence of a place reaches around it; where the place is quoted, as far as its marks. */
function reachOf(text: string, { start, end }: Range): Range {
  const around = sentences(text);
  const from = around.findLast((one) => one.start <= start)?.start ?? 0;
  const to = around.find((one) => one.end >= end)?.end ?? text.length;
  const speech = quotedSpans(text).find((one) => one.start <= start && end <= one.end);
  return { start: Math.max(from, speech?.start ?? 0), end: Math.min(to, speech?.end ?? text.length) };
}

/** Words alone at either end, far from the others, match by chance: "home" eight words on. */
const STRAY = { words: 2, apart: 3 };

function withoutStrays(pairs: readonly Pair[]): readonly Pair[] {
  let [from, to] = [0, pairs.length];
  const isFar = (k: number) => pairs[k]![1] - pairs[k - 1]![1] - 1 > STRAY.apart;
  for (let k = 1; k <= STRAY.words && k < pairs.length; k++) if (isFar(k)) from = k;
  for (let k = 1; k <= STRAY.words && to - k > from; k++) if (isFar(pairs.length - k)) to = pairs.length - k;
  return pairs.slice(from, to);
}
