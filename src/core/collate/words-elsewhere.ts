import { type Article, CHANGE_KINDS, type Change, type Side } from '../model.ts';
import { openingWords } from '../text/opening-words.ts';
import { wordCount } from '../text/words.ts';
import type { PrintedWords } from './printed-words.ts';

/** In words: fewer may stand in another passage by chance, and are not the same words that moved there. */
const TELLING_WORDS = 6;
/** In characters of the passage that has them, so that a reason stays one line. */
const LONGEST_OPENING = 48;

type Sides<Of> = Readonly<Record<Side, Of>>;

/**
 * The changes of a passage, with words that only one side prints there told as moved if the other article prints them in
 * another passage: nothing was left out, and a reader is told where they stand.
 *
 * Seen from the other passage the same holds, so that a move is told at both its ends.
 */
export function withWordsElsewhere(
  changes: readonly Change[],
  articles: Sides<Article>,
  printed: Sides<PrintedWords>,
): readonly Change[] {
  return changes.map((change) => {
    const side = aloneOn(change);
    if (side === undefined || change.group !== 'substance') return change;
    const text = change[side].text.trim();
    const other = side === 'a' ? 'b' : 'a';
    if (wordCount(text) < TELLING_WORDS || !printed[other].prints(text)) return change;
    const place = printed[other].placeOf(text);
    const where =
      place === undefined ? '' : `: “${openingWords(articles[other].paragraphs[place]?.text ?? '', LONGEST_OPENING)}”`;
    const reason = `Moved: the ${other === 'a' ? 'first' : 'second'} article prints these words in another place${where}.`;
    return { ...change, kind: 'order', group: CHANGE_KINDS.order, reason };
  });
}

/** The side that alone has words here. */
function aloneOn({ a, b }: Change): Side | undefined {
  const [inA, inB] = [wordCount(a.text), wordCount(b.text)];
  if (inA > 0 && inB > 0) return undefined;
  return inA > 0 ? 'a' : 'b';
}
