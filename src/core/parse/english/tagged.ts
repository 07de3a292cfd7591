import type { Range } from '../../model.ts';
import { forgetfulTagger } from './tagger.ts';
import { isNaming, isSaying } from './verbs.ts';

/** The universal part-of-speech tags, and `QUOTE` for a stretch inside quotation marks, which is never looked into. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'QUOTE'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, a mark or a whole quotation of a sentence, with its place in the paragraph. */
export interface Word extends Range {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  /** Which quotation of the paragraph it is, where the tag is `QUOTE`. */
  readonly quotation?: number;
  /** The mark with which it ends inside its quotation marks, empty for none. */
  readonly closing?: string;
  /** Whether it is printed as titles are: “The Long Tide”. */
  readonly isTitle?: boolean;
}

/** What stands for a quotation while a sentence is tagged: no word of English, so that the model takes it for a noun. */
export const STAND_IN = 'qqq';

const read = forgetfulTagger(['sbd', 'pos']);

/**
 * The words of a sentence with their parts of speech; `offset` is the place of the sentence in its paragraph.
 *
 * Words that hyphens hold together are one, of the kind of the last of them. The tags are those of wink-nlp's model for
 * English.
 */
export function tagged(sentence: string, offset: number): readonly Word[] {
  const { texts, tags } = read(sentence);
  const words: Word[] = [];
  let place = 0;
  for (const [k, text] of texts.entries()) {
    const start = sentence.indexOf(text, place);
    if (start < 0) continue;
    place = start + text.length;
    words.push(word(text, (tags[k] ?? 'X') as Tag, offset + start));
  }
  return withNames(hyphenated(words));
}

const CLOSED_CLASS = new Set<Tag>([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'ADV',
  'INTJ',
  'NUM',
  'PUNCT',
  'SYM',
]);
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** A capital within a sentence makes a name: the model takes "Will Doyle" and "Cross said" for verbs. */
function withNames(words: readonly Word[]): readonly Word[] {
  return words.map((word, k) => {
    if (word.tag === 'PROPN' || !CAPITALISED.test(word.text) || word.text === 'I' || word.text === STAND_IN)
      return word;
    const next = words[k + 1];
    const beforeSpeech = next?.tag === 'VERB' && isSaying(next.lower);
    const isName = CLOSED_CLASS.has(word.tag)
      ? k > 0 &&
        ((word.tag === 'ADP' && (beforeSpeech || words[k - 1]!.tag === 'PROPN')) ||
          (word.tag === 'AUX' && (beforeSpeech || next?.tag === 'PROPN')))
      : k > 0 ||
        beforeSpeech ||
        (word.tag === 'VERB' &&
          next?.tag === 'PROPN' &&
          !isSaying(word.lower) &&
          !/\p{L}{2}(?:ed|ing)$/u.test(word.lower)) ||
        (isNamingVerb(next) && word.tag === 'VERB');
    return isName ? { ...word, tag: 'PROPN' as const } : word;
  });
}

function isNamingVerb(next: Word | undefined): boolean {
  return next?.tag === 'VERB' && isNaming(next.lower);
}

function word(text: string, tag: Tag, start: number): Word {
  return { text, lower: text.toLowerCase().replaceAll('’', "'"), tag, start, end: start + text.length };
}

function hyphenated(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const [k, next] of words.entries()) {
    const last = joined.at(-1);
    const touches = last?.end === next.start;
    // "the Rev. Al Hale": a full stop within a sentence belongs to its word.
    if (touches && next.text === '.' && isWord(last) && k + 1 < words.length && isWord(words[k + 1]!)) {
      joined.splice(-1, 1, word(`${last.text}.`, last.tag, last.start));
      continue;
    }
    const joins = touches && (isHyphen(next) ? isWord(last) : last.text.endsWith('-') && last.text.length > 1);
    if (joins) joined.splice(-1, 1, { ...word(last.text + next.text, joinedTag(last, next), last.start) });
    else joined.push(next);
  }
  return joined;
}

/** "Carrier-Dean" is a name; "so-called" and "U.S.-based" describe, though "called" alone would be a verb. */
function joinedTag(first: Word, last: Word): Tag {
  if (isHyphen(last)) return first.tag;
  if (last.tag === 'VERB') return 'ADJ';
  return first.tag === 'PROPN' && /^\p{Lu}/u.test(last.text) ? 'PROPN' : last.tag;
}

function isHyphen({ text }: Word): boolean {
  return text === '-' || text === '‑';
}

function isWord({ text }: Word): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
