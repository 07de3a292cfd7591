import { TITLES } from '../../text/titles.ts';
import type { ChangeInContext, SideOfChange } from '../change-in-context.ts';
import { isLight } from '../light-words.ts';
import { areAliases, areTransliterations } from '../name-aliases.ts';
import { isName, isNameWord, nameWords, touchesName } from '../names.ts';
import type { Rule } from '../rule.ts';

/** What tells one bearer of a name from another, or says something of him: more than a longer name. */
const TELLING =
  /^(?:[dr]-.*|north|south|east|west|northern|southern|eastern|western|new|old|upper|lower|central|great|greater|inner|outer|republican|democrat|democratic|conservative|labour|socialist|communist|independent|sunni|shia|shiite|muslim|islamic|islamist|christian|jewish|catholic|hindu|kurdish|former|acting|vice|deputy|assistant|interim|senior|junior|jr|sr|first|second|third|red|white|black)$/;
/** What a name that is put in full may end in, besides the name itself. */
const COMMON_NOUN =
  /^(?:group|party|city|state|county|province|region|government|company|corp|inc|ltd|co|department|ministry|attack|shooting)$/;

export const nameForm: Rule = {
  kind: 'name-form',
  name: 'Form of name',
  sentence:
    'One article gives a name in full or with a title, the other gives it shorter, or in another accepted form.',
  example: { before: 'President Barack Obama', after: 'Obama' },
  reason: (change) => {
    const { a, b, alone, english } = change;
    if (alone !== undefined) return english && isMoreOfName(alone) ? 'One article gives more of the name.' : undefined;
    if (areAliases(a.key, b.key)) return 'Two names of the same body or place.';
    if (!isName(a) || !isName(b))
      return english && (isShortNoun(change) || hasMoreOfName(a, b) || hasMoreOfName(b, a))
        ? 'One article gives the name in full.'
        : undefined;
    const [inA, inB] = [a, b].map(({ text }) => nameWords(text));
    if (isNamedWhole(a, b)) return 'Two parts of one name, which the passage gives in full.';
    if (inA!.length === 1 && inB!.length === 1) {
      return areTransliterations(a.key.replace(/'s$/, ''), b.key.replace(/'s$/, ''))
        ? 'One name, put into our letters in two ways.'
        : undefined;
    }
    return english && isSamePerson(inA!, inB!)
      ? 'One article gives more of the name or of the title before it.'
      : undefined;
  },
};

/** "[Barack /]Obama", "[Prime Minister Nouri /]al-Maliki" */
function isMoreOfName(alone: SideOfChange): boolean {
  if (!isName(alone) || !touchesName(alone)) return false;
  const words = nameWords(alone.text);
  return !words.some((word) => TELLING.test(keyOf(word)));
}

/** The same last name; and what only one has before it is a title, a first name that the other leaves out, or an initial. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (keyOf(a.at(-1)!) !== keyOf(b.at(-1)!)) return false;
  const [onlyA, onlyB] = [without(a, b), without(b, a)];
  if ([...onlyA, ...onlyB].some((word) => TELLING.test(word))) return false;
  // "Ann Hale" and "Tom Hale" are two.
  const given = (words: readonly string[]) => words.filter((word) => !TITLES.has(word) && word.length > 1);
  return given(onlyA).length === 0 || given(onlyB).length === 0;
}

/** "[Justice/Department] officials", where one of the articles prints "the Justice Department" in the passage. */
function isNamedWhole(a: SideOfChange, b: SideOfChange): boolean {
  return [`${a.text} ${b.text}`, `${b.text} ${a.text}`].some((whole) =>
    [a, b].some(({ passage }) => passage.includes(whole)),
  );
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(keyOf));
  return words.map(keyOf).filter((word) => !known.has(word));
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

/** "[Justice Department/department]", "[the San Bernardino attack/San Bernardino]": the name, and a noun that goes with it. */
function isShortNoun({ a, b }: ChangeInContext): boolean {
  return isShorter(a, b) || isShorter(b, a);
}

/** "Guard members" and "members of the National Guard": the same words, and one more of the name. */
function hasMoreOfName(full: SideOfChange, short: SideOfChange): boolean {
  const words = (side: SideOfChange) =>
    (side.text.match(/[\p{L}\p{N}’'.-]+/gu) ?? []).filter((word) => !isLight(word.toLowerCase()));
  const [many, few] = [words(full), words(short)];
  const isExtra = (word: string) => !few.includes(word);
  if (few.length < 2 || !few.every((word) => many.includes(word)) || many.filter(isExtra).length !== 1) return false;
  const place = many.findIndex(isExtra);
  return isNameWord(many[place]!) && isNameWord(many[place + 1] ?? '') && !TELLING.test(keyOf(many[place]!));
}

function isShorter(short: SideOfChange, full: SideOfChange): boolean {
  const [few, many] = [short, full].map(({ text }) => nameWords(text.replace(/^the /i, '')));
  if (few === undefined || many === undefined || few.length >= many.length) return false;
  const keys = many.map(keyOf);
  if (few.length === 1 && keyOf(few[0]!) === keys.at(-1) && many.every(isNameWord)) return true;
  const extra = keys.filter((word) => !few.some((own) => keyOf(own) === word));
  return (
    few.every((word) => isNameWord(word) && keys.includes(keyOf(word))) && extra.every((word) => COMMON_NOUN.test(word))
  );
}
