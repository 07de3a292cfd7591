import { isLight } from '../classify/light-words.ts';
import type { Change, ChangeKind, Collation, Paragraph, Passage, Side } from '../model.ts';
import { sideText } from '../text/side-text.ts';
import { wordCount, wordKeys } from '../text/words.ts';

/** What two articles differ in, as one line of a list tells it. */
export type KeyDifference =
  /** Words that were changed; an empty side prints nothing there. `after`: the words that both print next, where that helps. */
  | {
      readonly what: ChangeKind;
      readonly passage: string;
      readonly a: string;
      readonly b: string;
      readonly after: string;
    }
  /** Paragraphs or sentences that only one side prints: its text, and how many words it has. */
  | {
      readonly what: 'only';
      readonly side: Side;
      readonly passage: string;
      readonly text: string;
      readonly words: number;
    };

/** Kinds that are sure to say something else; the first of `CHANGE_KINDS`, which are ranked. */
export const SURE: readonly ChangeKind[] = [
  'figure',
  'date',
  'negation',
  'certainty',
  'name',
  'quotation',
  'attribution',
  'judgement',
];
/** In words: what is added or left out in less is told after what is replaced. */
const A_PHRASE = 3;
/** In words: what both print after a change is shown so far. */
const LONGEST_AFTER = 4;
/** Kinds of paragraphs that each outlet writes for itself. */
const OWN: ReadonlySet<Paragraph['kind']> = new Set(['headline', 'standfirst', 'caption', 'note']);

/**
 * The differences of substance, the weightiest first, each once.
 *
 * First what is surely another thing, in the order of `CHANGE_KINDS` (a figure before a name, a name before a source), then what
 * only one article prints, the longest first, then other words. Headlines, captions and what stands elsewhere are not among them.
 */
export function keyDifferences(collation: Collation): readonly KeyDifference[] {
  const running = collation.passages.filter((passage) => !isOwn(passage, collation));
  const changed = running.flatMap((passage) => changesIn(passage, collation));
  const only = [...running.flatMap((passage) => onlyIn(passage, collation)), ...changed.filter(isAlone)];
  const sure = SURE.flatMap((kind) => changed.filter(({ what }) => what === kind));
  const rest = changed.filter((one) => !sure.includes(one) && !isAlone(one) && hasNews(one));
  return [...sure, ...only.toSorted((one, other) => wordsOf(other) - wordsOf(one)), ...rest].filter(isFirst);
}

/** Several copies of one change are one difference. */
function isFirst(one: KeyDifference, index: number, all: readonly KeyDifference[]): boolean {
  const key = (difference: KeyDifference) =>
    difference.what === 'only'
      ? difference.text
      : [difference.what, difference.a, difference.b].join('\n').toLowerCase();
  return all.findIndex((other) => key(other) === key(one)) === index;
}

/** One "to" more is no news, though it is not certain that it is none. */
function hasNews(difference: KeyDifference): boolean {
  if (difference.what === 'only') return true;
  return wordKeys(`${difference.a} ${difference.b}`).some((word) => !isLight(word));
}

function isAlone(difference: KeyDifference): boolean {
  if (difference.what === 'only') return true;
  return (difference.what === 'omission' || difference.what === 'addition') && wordsOf(difference) >= A_PHRASE;
}

function wordsOf(difference: KeyDifference): number {
  return difference.what === 'only' ? difference.words : wordCount(difference.a) + wordCount(difference.b);
}

function isOwn({ a, b }: Passage, collation: Collation): boolean {
  const paragraphs = [...a.map((k) => collation.a.paragraphs[k]), ...b.map((k) => collation.b.paragraphs[k])];
  return paragraphs.every((paragraph) => paragraph !== undefined && OWN.has(paragraph.kind));
}

function onlyIn({ id, kind, a, b, repeated }: Passage, collation: Collation): readonly KeyDifference[] {
  if (kind === 'shared' || repeated) return [];
  const side = kind === 'only-a' ? 'a' : 'b';
  const text = sideText(collation[side].paragraphs, side === 'a' ? a : b);
  return [{ what: 'only', side, passage: id, text, words: wordCount(text) }];
}

function changesIn(passage: Passage, collation: Collation): readonly KeyDifference[] {
  if (passage.kind !== 'shared') return [];
  const text = sideText(collation.a.paragraphs, passage.a);
  const altered = alteredIn(passage, collation);
  return passage.changes.flatMap((change, index) => {
    if (change.group !== 'substance' || (change.kind === 'quotation' && !altered.has(index))) return [];
    const [a, b] = [change.a.text.trim(), change.b.text.trim()];
    return [{ what: change.kind, passage: passage.id, a, b, after: wordsAfter(text, passage.changes, change) }];
  });
}

/** The passage's changes that alter somebody's speech. Marks that come or go, and words held at arm's length, alter nothing. */
function alteredIn({ id }: Passage, { quotations }: Collation): ReadonlySet<number> {
  return new Set(
    quotations
      .filter(({ passage, kind, term }) => passage === id && kind === 'altered' && term !== true)
      .flatMap(({ changes }) => changes),
  );
}

/** The words that both print after a change, up to a mark of punctuation or the next change. */
function wordsAfter(text: string, changes: readonly Change[], { a, kind }: Change): string {
  if (kind === 'omission' || kind === 'addition' || kind === 'rewording') return '';
  const next = changes.find((other) => other.a.start >= a.end && other.a.start > a.start)?.a.start ?? text.length;
  const clause = /^[^.,;:!?()“”"\n–—]*/u.exec(text.slice(a.end, next))?.[0] ?? '';
  const words = clause.trim().split(/\s+/).slice(0, LONGEST_AFTER);
  while (words.length > 0 && isLight(words.at(-1)!.toLowerCase())) words.pop();
  return words.join(' ');
}
