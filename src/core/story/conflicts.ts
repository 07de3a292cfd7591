import type { Article, Collation, Passage } from '../model.ts';
import { searchKey } from '../text/fold.ts';
import { CARDINALS } from '../text/number-words.ts';
import { sideText } from '../text/side-text.ts';
import { tokenise } from '../text/tokenise.ts';

/**
 * Likeness below which two texts that share no name, though both print some, are about two things; so with figures. With a
 * lower one, results and charges in stock text share a row; with a higher one, "Lebanon" parts from "Beirut".
 */
const ALIKE_ANYWAY = 0.6;

/** A text is about the name that it opens with, if there is one this many words from its start: "In a statement, Reed …". */
const OPENING_WORDS = 4;

/** In letters: two names that begin alike are one ("Lebanon", "Lebanese"), and so are those that differ in one ("Qasem"). */
const SAME_BEGINNING = 4;

const CAPITAL = /^\p{Lu}/u;
const SMALL_LETTER = /^\p{Ll}/u;

interface NamedWords {
  /** The last word of the name that it opens with, and the word that follows. */
  readonly opening?: { readonly name: string; readonly next: string };
  readonly names: readonly string[];
  readonly figures: readonly string[];
}

/**
 * Finds the passages whose sides are about different people, places or figures: "Reed denied it", "Hale denied it".
 *
 * Of two articles such paragraphs have to stand beside each other, as each other's nearest, with the name marked. A row of
 * several articles says more: that all print one matter. Which words are names the story itself tells: those with a capital
 * that it never prints without one. The order of the sides does not matter.
 */
export function conflictsIn(articles: readonly Article[]): (collation: Collation, passage: Passage) => boolean {
  const common = wordsInSmallLetters(articles);
  const known = new Map<string, NamedWords>();
  const read = (text: string): NamedWords => {
    const found = known.get(text) ?? namedWords(text, common);
    known.set(text, found);
    return found;
  };
  return ({ a, b }, passage) =>
    passage.changes.length > 0 &&
    areAboutOthers(read(sideText(a.paragraphs, passage.a)), read(sideText(b.paragraphs, passage.b)), passage.score);
}

function areAboutOthers(one: NamedWords, two: NamedWords, likeness: number): boolean {
  const [first, second] = [one.opening, two.opening];
  const fillInAnotherName =
    first !== undefined &&
    second !== undefined &&
    first.next === second.next &&
    !shareAny([first.name], two.names) &&
    !shareAny([second.name], one.names);
  if (fillInAnotherName) return true;
  if (likeness >= ALIKE_ANYWAY || shareAny(one.names, two.names)) return false;
  const nameOthers = one.names.length > 0 && two.names.length > 0;
  const countOthers = one.figures.length > 0 && two.figures.length > 0;
  return (nameOthers || countOthers) && !one.figures.some((figure) => two.figures.includes(figure));
}

function shareAny(some: readonly string[], others: readonly string[]): boolean {
  return some.some((name) => others.some((other) => isOneName(name, other)));
}

function isOneName(name: string, other: string): boolean {
  if (name === other) return true;
  const [shorter, longer] = name.length <= other.length ? [name, other] : [other, name];
  if (shorter.length < SAME_BEGINNING || shorter[0] !== longer[0]) return false;
  if (shorter.slice(0, SAME_BEGINNING) === longer.slice(0, SAME_BEGINNING)) return true;
  let same = 0;
  while (shorter[same] === longer[same]) same++;
  const rest = shorter.slice(shorter.length === longer.length ? same + 1 : same);
  return rest === longer.slice(same + 1);
}

function namedWords(text: string, common: ReadonlySet<string>): NamedWords {
  const tokens = tokenise(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ kind, start, end }) => {
      const word = text.slice(start, end).replace(/['’]s?$/u, '');
      const key = searchKey(word);
      return {
        key,
        isNumber: kind === 'number',
        isName: CAPITAL.test(word) && !common.has(key) && !CARDINALS.has(key),
      };
    });
  const at = tokens.findIndex(({ isName }) => isName);
  const nameEnd = at < 0 || at > OPENING_WORDS ? -1 : tokens.findIndex(({ isName }, k) => k > at && !isName);
  const opening = nameEnd < 0 ? undefined : { name: tokens[nameEnd - 1]!.key, next: tokens[nameEnd]!.key };
  return {
    ...(opening !== undefined && { opening }),
    names: tokens.filter(({ isName }) => isName).map(({ key }) => key),
    figures: tokens.filter(({ isNumber }) => isNumber).map(({ key }) => key),
  };
}

/** Every word that some article prints without a capital. */
function wordsInSmallLetters(articles: readonly Article[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { paragraphs } of articles) {
    for (const { text } of paragraphs) {
      for (const { kind, start, key } of tokenise(text)) {
        if (kind === 'word' && SMALL_LETTER.test(text.slice(start))) found.add(searchKey(key));
      }
    }
  }
  return found;
}
