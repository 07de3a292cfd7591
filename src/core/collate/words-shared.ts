import type { Article, Change, Passage, Side, Tally } from '../model.ts';
import { sideText } from '../text/side-text.ts';
import { wordCount } from '../text/words.ts';
import type { PrintedWords } from './printed-words.ts';

/**
 * How many words of shared passages the other article prints as well, and how many only one side prints.
 *
 * `changes` are those of the shared passages, `words` counts all words of these. A word that is changed in substance is not carried; one in another house style is.
 */
export function wordsShared(
  changes: readonly Change[],
  words: Readonly<Record<Side, number>>,
  printed: Readonly<Record<Side, PrintedWords>>,
): Pick<Tally, 'wordsCarried' | 'wordsLeftOut'> {
  // What the other article prints in another place is carried all the same.
  const isCarried = ({ a, b }: Change): boolean =>
    (b.text.trim() === '' && printed.b.prints(a.text)) || (a.text.trim() === '' && printed.a.prints(b.text));
  const isOther = ({ group, kind }: Change): boolean => group === 'substance' || kind === 'headline';
  const substance = changes.filter((change) => isOther(change) && !isCarried(change));
  const changed = (side: Side): number => substance.reduce((sum, change) => sum + wordCount(change[side].text), 0);
  const leftOut = (side: Side): number =>
    substance.filter((change) => isOnlyOn(side, change)).reduce((sum, change) => sum + wordCount(change[side].text), 0);
  return {
    wordsCarried: { a: words.a - changed('a'), b: words.b - changed('b') },
    wordsLeftOut: { a: leftOut('a'), b: leftOut('b') },
  };
}

/** The longest run of words that both articles print to the letter, with the id of its passage. */
export function longestVerbatim(shared: readonly Passage[], a: Article): Pick<Tally, 'longestVerbatim'> {
  let longest: Tally['longestVerbatim'];
  for (const { id, a: indices, changes } of shared) {
    const text = sideText(a.paragraphs, indices);
    let start = 0;
    for (const { start: end, end: next } of [
      ...changes.map((change) => change.a),
      { start: text.length, end: text.length },
    ]) {
      const words = end > start ? wordCount(text.slice(start, end)) : 0;
      if (words > (longest?.words ?? 0)) longest = { passage: id, words };
      start = Math.max(start, next);
    }
  }
  return longest === undefined ? {} : { longestVerbatim: longest };
}

function isOnlyOn(side: Side, change: Change): boolean {
  return wordCount(change[side === 'a' ? 'b' : 'a'].text) === 0;
}
