import { tokenise } from '../text/tokenise.ts';
import type { Pairing } from './pairing.ts';
import type { Resemblances } from './resemblances.ts';

/**
 * Likeness, also to the new paragraph, at which one of the same article is a double: the same stock text, filled in
 * twice. With a lower figure, paragraphs on one subject count as doubles; with a higher one, two short updates do not.
 */
const DOUBLES = 0.45;

/**
 * How alike a double must be, as a part of the likeness of the two in question. With a lower figure, a paragraph that
 * shares a phrase decides about a corrected one; with a higher one, a brother charged with the same is no lookalike.
 */
const ABOUT_AS_MUCH = 0.5;

/**
 * Likeness of doubles at which the first word that tells them apart is what they are about. With a lower figure, an
 * edited opening loses the id; with a higher one, a lookalike with the same figure takes it.
 */
const STOCK_TEXT = 0.6;

/**
 * The least share of the telling names and figures that must be kept. With a lower figure, a brother at the same address
 * takes the id; with a higher one, an age or a surname cannot be corrected.
 */
const KEPT_NAMES = 0.65;

/** The same for all telling words where there are neither names nor figures: rewording leaves fewer of them. */
const KEPT_WORDS = 0.5;

/** In letters: shorter words ("Esk", "Ems") are too often others that differ in one letter. */
const SPELLING = 4;

type Text = { readonly text: string };

interface Said {
  /** In order, each once. */
  readonly words: readonly string[];
  readonly all: ReadonlySet<string>;
  /** Names and figures. */
  readonly names: ReadonlySet<string>;
}

/**
 * Tells whether a paragraph is a lookalike of a recorded one, and not an edit of it: the same stock text about another
 * place, person, figure or time.
 *
 * A double shows which words of a stock text are filled in: those that it does not share. If the paragraph keeps too few
 * of them and has others, it is about something else. Without a double nothing is known to be stock text.
 */
export function lookalikes(
  recorded: readonly Text[],
  paragraphs: readonly Text[],
  like: Resemblances,
  pairing: Pairing,
): (i: number, j: number) => boolean {
  const before = recorded.map(said);
  const now = paragraphs.map(said);
  const beforeDoubles = doublesIn(before, like.amongRecorded);
  const nowDoubles = doublesIn(now, like.amongParagraphs);
  return (i, j) => {
    const [was, is] = [before[i]!, now[j]!];
    const isNew = is.words.some((word) => !was.all.has(word));
    if (!isNew) return false;
    const alike = Math.max(DOUBLES, like.between(i, j) * ABOUT_AS_MUCH);
    const isInPlace = pairing.isInOrder(i, j);
    const isAnother = (double: Double, toTheOther: number): boolean => {
      const likeness = Math.min(double.likeness, toTheOther);
      return likeness >= alike && isAboutAnother(was, is, double.said, likeness, isInPlace);
    };
    return (
      beforeDoubles(i).some((double) => isAnother(double, like.between(double.place, j))) ||
      nowDoubles(j).some((double) => isAnother(double, like.between(i, double.place)))
    );
  };
}

interface Double {
  readonly place: number;
  readonly said: Said;
  readonly likeness: number;
}

/** The doubles of each paragraph of a text, found once. */
function doublesIn(
  texts: readonly Said[],
  likeness: (i: number, other: number) => number,
): (i: number) => readonly Double[] {
  const known = new Map<number, readonly Double[]>();
  return (i) => {
    const found =
      known.get(i) ??
      texts
        .map((one, place): Double => ({ place, said: one, likeness: place === i ? 0 : likeness(i, place) }))
        .filter((double) => double.likeness >= DOUBLES);
    known.set(i, found);
    return found;
  };
}

function isAboutAnother(was: Said, is: Said, double: Said, likeness: number, isInPlace: boolean): boolean {
  const telling = was.words.filter((word) => !double.all.has(word));
  const isKept = (word: string): boolean =>
    is.all.has(word) || (isInPlace && is.words.some((other) => !was.all.has(other) && isRespelt(word, other)));
  const [first] = telling;
  if (first === undefined) return false;
  if (likeness >= STOCK_TEXT && !isKept(first)) return true;
  const names = telling.filter((word) => was.names.has(word));
  const kept = (words: readonly string[]): number => words.filter(isKept).length / words.length;
  return names.length > 0 ? kept(names) < KEPT_NAMES : kept(telling) < KEPT_WORDS;
}

/** True for "Reed" and "Read", "Alan" and "Allan": one letter changed, added or left out, and not the first. */
function isRespelt(word: string, other: string): boolean {
  const [shorter, longer] = word.length <= other.length ? [word, other] : [other, word];
  if (shorter.length < SPELLING || longer.length - shorter.length > 1 || /\P{L}/u.test(word + other)) return false;
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same += 1;
  const rest = shorter.length === longer.length ? same + 1 : same;
  return same > 0 && shorter.slice(rest) === longer.slice(same + 1);
}

function said({ text }: Text): Said {
  const tokens = tokenise(text).filter(({ kind }) => kind !== 'mark');
  const names = tokens.filter(({ kind, start }) => kind === 'number' || /^[\p{Lu}\p{N}]/u.test(text.slice(start)));
  const all = new Set(tokens.map(({ key }) => key));
  return { words: [...all], all, names: new Set(names.map(({ key }) => key)) };
}
