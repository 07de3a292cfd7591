import type { SideOfChange } from './change-in-context.ts';

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const JOINS_NAMES = /^(?:of|the|and|de|da|di|al|bin|ibn|van|von|der|la|el)$/;
/** "al-Maliki" */
const WITH_ARTICLE = /^(?:al|el|as|ash|an)-\p{Lu}/u;
/** A capital says nothing at the beginning of a sentence, nor in a title or headline in which all words have one. */
const SENTENCE_BEGINS = /(?:^|[.!?…:]["'’”)\]]*\s+|\n\s*)["'‘“([]*$/u;
/** The full stop of a title or of an initial ends no sentence: "said Dr. ", "George W. ". */
const SHORT_TITLE =
  /(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|St|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Adm|Cmdr|Det|Insp|Supt)\.\s+["'‘“([]*$/u;
const NEVER_NAMES =
  /^(?:The|A|An|It|He|She|They|We|I|You|His|Her|Their|Our|My|But|And|Or|So|In|On|At|For|From|By|With|As|If|When|While|That|This|These|Those|There|Here|Not|No|To|Of|Some|Many|Most|All|Both|However|After|Before|Since|Also|Who|What|Mr|Mrs|Ms|Dr)$/;

/** Whether what one side prints in place of a change is a name, or a piece of one. */
export function isName(side: SideOfChange): boolean {
  // Where every letter is a capital, a capital says nothing.
  if (!/\p{Ll}/u.test(side.passage)) return false;
  if (side.text.startsWith('(') && side.text.endsWith(')')) return false;
  const bare = nameWords(side.text);
  if (!bare.every((word) => isNameWord(word) || JOINS_NAMES.test(word))) return false;
  if (!bare.some(isNameWord)) return false;
  return bare.length > 1 || !beginsSentence(side);
}

/** The words of a name, without the marks around it and without the genitive. */
export function nameWords(text: string): readonly string[] {
  const words = text.replace(/^[,\s"“‘'(]+|[,\s"”’')]+$/gu, '').split(/\s+/);
  return words.map((word) => word.replace(/['’]s$|[,]$/u, ''));
}

export function isNameWord(word: string): boolean {
  return (NAME_WORD.test(word) && !NEVER_NAMES.test(word)) || WITH_ARTICLE.test(word);
}

function beginsSentence({ before }: SideOfChange): boolean {
  return SENTENCE_BEGINS.test(before) && !SHORT_TITLE.test(before);
}

/** "Kim [Jong Un/]": a capitalised word stands right beside it. */
export function touchesName({ before, after }: SideOfChange): boolean {
  return (
    /(?<![.!?…]["”’]?\s+)(?<!^)\p{Lu}[\p{L}\p{M}'’.-]*\s*$/u.test(before) ||
    /^\s*(?:(?:al|el|as|ash|an)-)?\p{Lu}/u.test(after)
  );
}

/** "River Ware" and "Ware River": the same words, but for those that join them. */
export function areSameWords(a: SideOfChange, b: SideOfChange): boolean {
  const sorted = ({ words }: SideOfChange) =>
    words
      .filter((word) => !JOINS_NAMES.test(word))
      .sort()
      .join(' ');
  return sorted(a) === sorted(b);
}
