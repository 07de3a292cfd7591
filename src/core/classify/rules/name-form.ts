import { inPattern } from '../../text/in-pattern.ts';
import { TITLES } from '../../text/titles.ts';
import type { ChangeInContext, SideOfChange } from '../change-in-context.ts';
import { isCountryName } from '../country-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { isLight } from '../light-words.ts';
import { areAliases, areTransliterations } from '../name-aliases.ts';
import { isName, isNameWord, nameWords, touchesName } from '../names.ts';
import type { Rule } from '../rule.ts';

/** What tells one bearer of a name from another, or says something of him: more than a longer name. */
const TELLING =
  /^(?:[dr]-.*|north|south|east|west|northern|southern|eastern|western|new|old|upper|lower|central|great|greater|inner|outer|republican|democrat|democratic|conservative|labour|socialist|communist|independent|sunni|shia|shiite|muslim|islamic|islamist|christian|jewish|catholic|hindu|kurdish|former|acting|vice|deputy|assistant|interim|senior|junior|jr|sr|first|second|third|red|white|black)$/;
/** A body of state, by its last word. */
const BODY =
  /^(?:Department|Ministry|Court|Senate|Congress|Parliament|Committee|Commission|Council|Agency|Bureau|Office|Board|Authority)$/;
/** What a name that is put in full may end in, besides the name itself. */
const COMMON_NOUN =
  /^(?:group|party|city|state|county|province|region|government|company|corp|inc|ltd|co|department|ministry|attack|shooting)$/;

export const nameForm: Rule = {
  kind: 'name-form',
  name: 'Form of name',
  sentence:
    'One article gives a name in full or with a title, the other gives it shorter, or in another accepted form.',
  example: { before: 'the judge met President Barack Obama', after: 'the judge met Obama' },
  reason: (change) => {
    const { a, b, alone, english } = change;
    if (alone !== undefined)
      return english && (isBack(change) || isMoreOfName(alone, alone === a ? b : a, change.lexicon))
        ? 'One article gives more of the name.'
        : undefined;
    if (areAliases(a.key, b.key)) return 'Two names for the same organisation or place.';
    if (english && (isOfPlace(a, b, change.lexicon) || isOfPlace(b, a, change.lexicon)))
      return 'One article has the name of the country, the other its adjective.';
    if (!isName(a) || !isName(b))
      return english && (isShortNoun(change) || hasMoreOfName(a, b) || hasMoreOfName(b, a))
        ? 'One article gives the name in full.'
        : undefined;
    const [inA, inB] = [a, b].map(({ text }) => nameWords(text));
    if (isNamedWhole(a, b)) return 'Two parts of one name, which the passage gives in full.';
    if (inA!.length === 1 && inB!.length === 1) {
      return areTransliterations(a.key.replace(/'s$/, ''), b.key.replace(/'s$/, ''))
        ? 'Two transliterations of the same name.'
        : undefined;
    }
    return english && isSamePerson(inA!, inB!)
      ? 'One article gives more of the name or of the title before it.'
      : undefined;
  },
};

/**
 * "[Barack /]Obama", "[Prime Minister Nouri /]al-Maliki", "[U.S. /]President": first names, initials and titles, and a country before a
 * title; or any word of a name that the other article prints in full elsewhere in the passage.
 */
function isMoreOfName(alone: SideOfChange, other: SideOfChange, lexicon: Lexicon | undefined): boolean {
  if (!isName(alone) || !touchesName(alone)) return false;
  const words = nameWords(alone.text);
  const next = /^\s*((?:(?:al|el|as|ash|an)-)?\p{Lu}[\p{L}\p{M}’'-]*)/u.exec(alone.after)?.[1] ?? '';
  if (next !== '' && other.passage.includes(`${words.join(' ')} ${next}`)) return true;
  if (words.some((word) => TELLING.test(keyOf(word)))) return false;
  if (TITLES.has(keyOf(next)) && isCountryName(words.join(' '))) return true;
  // "[Kyiv /]Mayor" is no first name.
  if (TITLES.has(keyOf(next)) || (words.length === 1 && NO_TITLE_ALONE.has(keyOf(words[0]!)))) return false;
  return (
    words.every(
      (word) => TITLES.has(keyOf(word)) || /^\p{Lu}\.?$/u.test(word) || lexicon?.isGivenName(word) === true,
    ) && isOneBearer(words, next, alone, other)
  );
}

/** "[Norwegian/Norway’s] fleet", "[American/U.S.] troops": a country and its adjective, where a noun follows. */
function isOfPlace(adjective: SideOfChange, country: SideOfChange, lexicon: Lexicon | undefined): boolean {
  if (lexicon === undefined || !/^\p{Lu}\p{Ll}+$/u.test(adjective.text)) return false;
  const name = country.text.replace(/['’]s$/u, '');
  const isOwner = name !== country.text;
  if (!(isOwner || ATTRIBUTIVE.test(name)) || !isCountryName(name)) return false;
  // "The Russian said" and "Russia’s said" would be a man and a slip: what follows is a noun, or more that describes one.
  if (![adjective, country].every(({ after }) => /^ \p{L}{2}/u.test(after) && !VERB_AFTER.test(after))) return false;
  return lexicon.isAdjectiveOf(adjective.key, name.toLowerCase());
}

/** Names of countries that stand before a noun as they are. */
const ATTRIBUTIVE = /^(?:U\.?S\.?|U\.?K\.?)$/;
const VERB_AFTER =
  /^ (?:said|says|is|was|has|had|will|would|can|could|may|might|told|did|does|who|that|which|and|or|to|in|on|at|of|by|for|with|\p{Ll}+ed)\b/u;

/** "the [Justice Department/department]": the other article has only the last word, without its capital, and so refers back. */
function isBack({ edit: { a, b } }: ChangeInContext): boolean {
  const [short, full] = a.text.length < b.text.length ? [a.text.trim(), b.text.trim()] : [b.text.trim(), a.text.trim()];
  return (
    /^\p{Ll}+$/u.test(short) &&
    /^(?:\p{Lu}\p{L}+ )+\p{Lu}\p{L}+$/u.test(full) &&
    full.toLowerCase().endsWith(` ${short}`)
  );
}

/** Nobody else of that last name is in the passage: "Bill Clinton and Hillary Clinton". */
function isOneBearer(words: readonly string[], name: string, ...sides: readonly SideOfChange[]): boolean {
  if (name === '') return true;
  // "William [P. /]Barr": what stands right before is of the same name.
  const run = (sides[0]?.before.match(/(?:\p{Lu}[\p{L}.’'-]*\s+)+$/u)?.[0] ?? '').trim().split(/\s+/);
  const own = new Set([...words, ...run].map(keyOf));
  const bearers = new RegExp(`(\\p{Lu}[\\p{L}’'-]+) ${inPattern(name)}(?![\\p{L}])`, 'gu');
  return sides.every(({ passage }) =>
    [...passage.matchAll(bearers)].every(
      ([, first = '']) =>
        own.has(keyOf(first)) || TITLES.has(keyOf(first)) || !/^\p{Lu}\p{Ll}/u.test(first) || BEGINS.has(first),
    ),
  );
}

/** Titles that are as often part of another name: "General Electric", "Chief Justice". */
const NO_TITLE_ALONE = new Set([
  'general',
  'chief',
  'attorney',
  'major',
  'prime',
  'first',
  'justice',
  'speaker',
  'former',
  'acting',
  'vice',
  'deputy',
]);
const BEGINS = new Set(['The', 'And', 'But', 'When', 'After', 'Before', 'As', 'If', 'That', 'In', 'On']);

/** The same last name; and what only one has before it is a title, a first name that the other leaves out, or an initial. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (keyOf(a.at(-1)!) !== keyOf(b.at(-1)!)) return false;
  const [onlyA, onlyB] = [without(a, b), without(b, a)];
  if ([...onlyA, ...onlyB].some((word) => TELLING.test(word))) return false;
  // "Ann Hale" and "Tom Hale" are two.
  const given = (words: readonly string[]) => words.filter((word) => !TITLES.has(word) && word.length > 1);
  return given(onlyA).length === 0 || given(onlyB).length === 0;
}

/** "[Justice/Department] officials": a body and what it is called for short, where one of the articles prints "the Justice Department" in the passage. */
function isNamedWhole(a: SideOfChange, b: SideOfChange): boolean {
  if (!BODY.test(a.text) && !BODY.test(b.text)) return false;
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
  if (few.length === 1 && few[0] === keys.at(-1) && many.every(isNameWord)) return true;
  const extra = keys.filter((word) => !few.some((own) => keyOf(own) === word));
  return (
    few.every((word) => isNameWord(word) && keys.includes(keyOf(word))) && extra.every((word) => COMMON_NOUN.test(word))
  );
}
