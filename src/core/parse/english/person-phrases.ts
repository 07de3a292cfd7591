import { type NounPhrase, phraseAt } from './noun-phrases.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './tagged.ts';
import { tellsTime } from './time.ts';

/** Whether a phrase names somebody or is a pronoun for a person. */
export function isPerson(words: readonly Word[], { head, start }: NounPhrase): boolean {
  const word = words[head]!;
  if (tellsTime(word)) return false;
  return word.tag === 'PROPN' || /^(?:he|she|they|we|i)$/u.test(words[start]!.lower);
}

/** Whether a phrase is a pronoun alone. */
export function isPronoun(words: readonly Word[], { start, end }: NounPhrase): boolean {
  return end === start + 1 && words[start]!.tag === 'PRON';
}

/** Whether a word is a dash, in any of its printed forms. */
export function isDash({ text }: Word): boolean {
  return /^(?:[–—]|--|-)$/u.test(text);
}

/** A comma, or a quotation that ends in one inside its marks. */
export function closesWithComma(word: Word | undefined): boolean {
  return word !== undefined && (word.text === ',' || (word.tag === 'QUOTE' && word.closing === ','));
}

/** "Ann Hale, the mayor of Selby, …": after an inverted verb, up to the next mark. */
export function withApposition({ words, verbs }: Sentence, phrase: NounPhrase): NounPhrase {
  let end = withTail(words, phrase);
  for (let turn = 0; turn < 2; turn += 1) {
    if (words[end]?.text !== ',') break;
    const next = phraseAt(words, end + 1);
    if (next === undefined || tellsTime(words[next.head]!)) break;
    const after = words[next.end];
    const closes = after === undefined || /^[.,;!?]$/u.test(after.text);
    if (!closes || verbs.some(({ at }) => at >= end && at < next.end)) break;
    if (words[next.start]!.tag === 'PRON' && next.end === next.start + 1) break;
    end = next.end;
  }
  return { ...phrase, end };
}

/** "a person close to the mayor", "a report seen by the Post": what hangs on a noun that is no name. */
function withTail(words: readonly Word[], { head, end }: NounPhrase): number {
  const next = words[end];
  if (words[head]!.tag === 'PROPN' || next === undefined) return end;
  const hangs = next.tag === 'ADJ' || (next.tag === 'VERB' && /(?:ed|wn|en|ade)$/u.test(next.lower));
  if (hangs && next.tag === 'ADJ' && words[end + 1]?.tag === 'PUNCT') return end + 1;
  if (!hangs || words[end + 1]?.tag !== 'ADP') return end;
  return phraseAt(words, end + 2)?.end ?? end;
}
