import { comparisonKey } from '../../text/fold.ts';
import { inPattern } from '../../text/in-pattern.ts';
import { TITLES } from '../../text/titles.ts';
import type { SideOfChange } from '../change-in-context.ts';
import { isCountryName } from '../country-names.ts';
import { judges } from '../judging-words.ts';
import type { Lexicon } from '../lexicon.ts';
import { isLight } from '../light-words.ts';
import type { Rule } from '../rule.ts';

const MASCULINE = /^(?:he|him|his)$/;
const FEMININE = /^(?:she|her|hers)$/;
const PRONOUN = /^(?:he|she|they|it|him|her|them|his|its|their)$/;
const OWNS = /^(?:his|her|its|their)$/;
const MAN = /^(?:mr|sir|lord|king|prince|spokesman|chairman|congressman)\b/;
const WOMAN = /^(?:mrs|ms|miss|lady|dame|queen|princess|spokeswoman|chairwoman|congresswoman)\b/;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:al-|el-|de |van |von |bin |der |la )?\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;
const LAND = /^(?:the )?(?:country|nation)$/;

export const reference: Rule = {
  kind: 'reference',
  name: 'Pronoun or description',
  sentence:
    'One article names somebody or something, the other has a pronoun or a description in the place of the name.',
  example: { before: 'then Hale left', after: 'then she left' },
  reason: (change) => {
    if (!change.english) return undefined;
    const { a, b } = change;
    if (change.alone !== undefined) {
      return isSaidElsewhere(change.alone, change.alone === a ? b : a)
        ? 'The other article prints these words elsewhere in the passage.'
        : undefined;
    }
    if (standsFor(a, b, change.lexicon) || standsFor(b, a, change.lexicon))
      return 'One article has a pronoun in place of the name or noun.';
    if (isLand(a, b) || isLand(b, a)) return 'One article names the country, the other says “the country”.';
    if (isHere(a, b) || isHere(b, a)) return 'One article names the place, the other says “here”.';
    if (isOffice(a, b) || isOffice(b, a))
      return 'One article has the office in place of the name; the passage gives both.';
    return undefined;
  },
};

function standsFor(pronoun: SideOfChange, noun: SideOfChange, lexicon: Lexicon | undefined): boolean {
  if (pronoun.key === 'one')
    return noun.key === 'a person' && [pronoun, noun].every(({ after }) => /^ who\b/.test(after));
  if (!PRONOUN.test(pronoun.key)) return false;
  const owned = /['’]s?$/u.test(noun.text);
  if (owned !== OWNS.test(pronoun.key) && pronoun.key !== 'her') return false;
  const text = noun.text.replace(/['’]s?$/u, '');
  if (MASCULINE.test(pronoun.key) && WOMAN.test(noun.key)) return false;
  if (FEMININE.test(pronoun.key) && MAN.test(noun.key)) return false;
  return NAME.test(text) && !isBesideAnother(text, pronoun) && isKnownName(text, noun, pronoun, lexicon);
}

/** "Reed met Hale, and [Reed/he] left": the pronoun may stand for either. */
function isBesideAnother(text: string, { before }: SideOfChange): boolean {
  const sentence = /[^.!?…\n]*$/u.exec(before)?.[0] ?? '';
  const own = new Set(text.split(' '));
  const others = (sentence.match(/\p{Lu}\p{L}+/gu) ?? []).filter((word) => !own.has(word) && !NO_NAMES.has(word));
  return others.length > 0;
}

/** A name that one of the articles prints a second time in the passage, or in the midst of a sentence: a capital alone is none. */
function isKnownName(text: string, here: SideOfChange, there: SideOfChange, lexicon: Lexicon | undefined): boolean {
  const words = text.split(' ').filter((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  const last = words.at(-1) ?? '';
  if (last === '' || words.some((word) => NO_NAMES.has(word))) return false;
  if (words.length > 1) return true;
  const others = `${here.passage.slice(0, here.start)} ${here.passage.slice(here.end)} ${there.passage}`;
  if (lexicon?.isGivenName(last) === true) return true;
  return !/(?:^|[.!?…]["'’”)\]]*\s+|\n)["'‘“(]*$/u.test(here.before) || hasWord(others, last);
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${inPattern(word)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** In words: a longer phrase is more than what it names. */
const LONGEST_ELSEWHERE = 3;
/** What says more than its words where it stands: a number, a negation, a source. */
const SAYS_MORE = /\p{N}|\b(?:not|no|never|none|nor|without|only|all|every|most|said|says|told|according)\b|%/u;

/** "[the council’s /]lawyers": an owner or a name that the other article has before the same noun, elsewhere in the passage. */
function isSaidElsewhere({ text, key, words, after }: SideOfChange, other: SideOfChange): boolean {
  if (words.length === 0 || words.length > LONGEST_ELSEWHERE || SAYS_MORE.test(key)) return false;
  const isOwner = /^(?:the|its|their|his|her) \p{L}+['’]s?$/u.test(text);
  if (!isOwner && !words.every((word) => isLight(word) || text.includes(word.charAt(0).toUpperCase()))) return false;
  if (words.some(judges)) return false;
  const owner = /^(?:the|its) (\p{Ll}+)['’]s$/u.exec(text)?.[1];
  if (owner !== undefined && hasWord(other.passage, owner)) return true;
  const noun = /^\s*([\p{L}\p{N}]+)/u.exec(after)?.[1];
  return noun !== undefined && comparisonKey(other.passage).includes(`${comparisonKey(text)} ${comparisonKey(noun)}`);
}

/** Words that begin a sentence with a capital and name nobody. */
const NO_NAMES = new Set(
  (
    'He She They It We You I One Two Three Four Five Six Seven Eight Nine Ten This That These Those There Here What Who Which Whoever ' +
    'Everyone Everybody Everything Anyone Nobody Someone Somebody None Both All Some Many Most Few Several Others Another Each Either ' +
    'Neither And But Or Not No The A An In On At Among After Before When While As If For From With Monday Tuesday Wednesday Thursday ' +
    'Friday Saturday Sunday January February March April May June July August September October November December Now Then Yes His Her Their Its'
  ).split(' '),
);

function isLand(land: SideOfChange, name: SideOfChange): boolean {
  const country = name.text.replace(/^the /i, '');
  if (!LAND.test(land.key.replace(/[.,]$/, '')) || !isCountryName(country)) return false;
  // With two countries in the passage "the country" may be either.
  return countriesIn(`${land.passage} ${name.passage}`).size === 1;
}

/** The countries that a text names, each by one of its names. */
function countriesIn(text: string): ReadonlySet<string> {
  const names = text.match(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?/gu) ?? [];
  const found = names.flatMap((name) => [name, ...name.split(' ')]).filter((name) => isCountryName(name));
  return new Set(
    found.map((name) =>
      /^(?:U\.?S|United States|America)/.test(name)
        ? 'US'
        : /^(?:U\.?K|United Kingdom|Britain|Great Britain)/.test(name)
          ? 'UK'
          : name,
    ),
  );
}

/** "speaking to reporters [here/in Sydney]" */
function isHere(here: SideOfChange, place: SideOfChange): boolean {
  const name = /^in (\p{Lu}[\p{L} .'’-]*)$/u.exec(place.text)?.[1];
  if (here.key !== 'here' || name === undefined) return false;
  if (hasWord(here.passage.toLowerCase(), name.toLowerCase())) return true;
  // Where the passage is in no other place, "here" is where it is told from, and the other article says what that place is called.
  return !PLACE.test(here.passage) && !/\b(?:not|away|from|leav\p{L}+|came|come|arriv\p{L}+)\b/u.test(here.before);
}

const PLACE = /\b(?:in|at|near|outside|from|to) (?:the )?\p{Lu}/u;

/** "[Obama/the president]", where the passage prints "President Obama" somewhere. */
function isOffice(office: SideOfChange, name: SideOfChange): boolean {
  const title = /^the (\p{Ll}[\p{Ll}-]+(?: \p{Ll}+)?)$/u.exec(office.key)?.[1];
  if (title === undefined || !NAME.test(name.text)) return false;
  const surname = name.text.split(' ').at(-1) ?? '';
  const both = new RegExp(
    `(?<!\\p{L})${inPattern(title)}(?: \\p{Lu}[\\p{L}.'’-]*){0,3} ${inPattern(surname)}(?!\\p{L})`,
    'iu',
  );
  const anyOf = new RegExp(`(?<!\\p{L})${inPattern(title)}((?: \\p{Lu}[\\p{L}.'’-]*){1,3})`, 'giu');
  const holders = new Set(
    [office, name].flatMap(({ passage }) =>
      [...passage.matchAll(anyOf)].map((match) =>
        match[1]!
          .split(' ')
          .at(-1)!
          .replace(/['’.]s?$/u, ''),
      ),
    ),
  );
  // With two presidents in the passage "the president" may be either.
  return holders.size === 1 && [office, name].some(({ passage }) => both.test(passage));
}
