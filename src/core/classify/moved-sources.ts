import { CHANGE_KINDS, type Change, type Side } from '../model.ts';
import { inPattern } from '../text/in-pattern.ts';

/** A source, whatever it said: "according to Hale", "Hale said", "said Hale". */
const ACCORDING = /^according to (.+)$/i;
const SAID = /^(.+?) (?:said|says)(?: that)?$/i;
const SAID_BEFORE = /^(?:said|says) (.+)$/i;
const MAN_OR_WOMAN = /^(?:he|she)$/i;
const NAME = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'.-]*)*$/u;
/** In words: what is longer says more of the source than who it is. */
const LONGEST = 5;
const SENTENCE_ENDS = /[.!?…]["'’”)\]]*\s|\n/u;
const REASON = 'The source stands at another place of the sentence.';
const REASON_OF_PRONOUN = 'The source stands at another place of the sentence, once as a name and once as a pronoun.';

interface Source {
  readonly change: Change;
  readonly side: Side;
  readonly who: string;
}

/**
 * The changes, with those told as another order that are one source, which the articles print at two places of one sentence.
 *
 * Before: "[Hale said the/The|attribution] boat sank[/, according to Hale|attribution]"; after: both are another order. Only "say"
 * and "according to" are exchanged: other verbs judge. One of the two may be a pronoun, where the sentence has no other source.
 */
export function markMovedSources(changes: readonly Change[], texts: Readonly<Record<Side, string>>): readonly Change[] {
  const sources = changes.flatMap((change) => (change.kind === 'attribution' ? sourceIn(change) : []));
  const moved = new Map<Change, string>();
  for (const one of sources.filter(({ side }) => side === 'a')) {
    const others = sources.filter(({ side, change }) => side === 'b' && areInOneSentence(one.change, change, texts));
    const rivals = sources.filter(({ side, change }) => side === 'a' && areInOneSentence(one.change, change, texts));
    const [other] = others;
    // With a third source in the sentence it is not certain which of them moved.
    if (other === undefined || others.length + rivals.length !== 2) continue;
    const isSame = keyOf(one.who) === keyOf(other.who);
    if (!isSame && !isPronounFor(one.who, other.who, texts) && !isPronounFor(other.who, one.who, texts)) continue;
    for (const { change } of [one, other]) moved.set(change, isSame ? REASON : REASON_OF_PRONOUN);
  }
  if (moved.size === 0) return changes;
  return changes.map((change) => {
    const reason = moved.get(change);
    return reason === undefined ? change : { ...change, kind: 'order', group: CHANGE_KINDS.order, reason };
  });
}

function sourceIn(change: Change): readonly Source[] {
  const [inA, inB] = [bare(change.a.text), bare(change.b.text)];
  const [side, long, short] = inA.length > inB.length ? (['a', inA, inB] as const) : (['b', inB, inA] as const);
  // "[Hale said the/The] boat": the sentence begins a word later.
  const isOpening = short === '' || long.toLowerCase().endsWith(` ${short.toLowerCase()}`);
  if (!isOpening) return [];
  const text = bare(long.slice(0, long.length - short.length));
  const who = (ACCORDING.exec(text) ?? SAID.exec(text) ?? SAID_BEFORE.exec(text))?.[1];
  return who === undefined || who.split(' ').length > LONGEST || /,/.test(who) ? [] : [{ change, side, who }];
}

/** Without the marks and spaces around it. */
function bare(text: string): string {
  return text
    .replace(/^[\s,–—-]+|[\s,–—-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function keyOf(who: string): string {
  return who.toLowerCase().replace(/^(?:the|an?) /, '');
}

/** "he" and "Hale": a name is several words with capitals, or one that a text prints in the midst of a sentence. "Lawyers said" begins one. */
function isPronounFor(pronoun: string, name: string, texts: Readonly<Record<Side, string>>): boolean {
  if (!MAN_OR_WOMAN.test(pronoun) || !NAME.test(name)) return false;
  const inMidst = new RegExp(`[\\p{Ll},] ${inPattern(name)}(?![\\p{L}])`, 'u');
  return name.includes(' ') || inMidst.test(texts.a) || inMidst.test(texts.b);
}

/** Whether no sentence ends between two changes, in neither text. */
function areInOneSentence(one: Change, other: Change, texts: Readonly<Record<Side, string>>): boolean {
  return (['a', 'b'] as const).every((side) => {
    const [from, to] = one[side].start <= other[side].start ? [one[side], other[side]] : [other[side], one[side]];
    return !SENTENCE_ENDS.test(texts[side].slice(from.end, to.start));
  });
}
