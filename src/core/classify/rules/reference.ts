import { comparisonKey } from '../../text/fold.ts';
import type { SideOfChange } from '../change-in-context.ts';
import { isCountryName } from '../country-names.ts';
import { judges } from '../judging-words.ts';
import { isLight } from '../light-words.ts';
import type { Rule } from '../rule.ts';

const MASCULINE = /^(?:he|him|his)$/;
const FEMININE = /^(?:she|her|hers)$/;
const PRONOUN = /^(?:he|she|they|it|him|her|them|his|its|their)$/;
const OWNS = /^(?:his|her|its|their)$/;
const MAN = /^(?:mr|sir|lord|king|prince|spokesman|chairman|congressman)\b/;
const WOMAN = /^(?:mrs|ms|miss|lady|dame|queen|princess|spokeswoman|chairwoman|congresswoman)\b/;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:al-|el-|de |van |von |bin |der |la )?\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;
/** "the official", "a former soldier": a description, without a verb or preposition in it. */
const DESCRIPTION = /^(?:the|a|an) (?:\p{L}[\p{L}'’-]*)(?: \p{L}[\p{L}'’-]*)?$/u;
const NO_DESCRIPTION =
  /\b(?:and|or|of|in|on|at|to|for|from|by|with|as|that|which|who|is|are|was|were|has|had|not|same|only)\b/;
const SOMEBODY = /^(?:a person|a man|a woman|someone|somebody|anyone|those|people)$/;
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
    if (standsFor(a, b) || standsFor(b, a)) return 'One article has a pronoun in place of the name or noun.';
    if (isLand(a, b) || isLand(b, a)) return 'One article names the country, the other says “the country”.';
    if (isHere(a, b) || isHere(b, a)) return 'One article names the place, the other says “here”.';
    if (isOffice(a, b) || isOffice(b, a))
      return 'One article has the office in place of the name; the passage gives both.';
    return undefined;
  },
};

function standsFor(pronoun: SideOfChange, noun: SideOfChange): boolean {
  if (pronoun.key === 'one' && SOMEBODY.test(noun.key)) return true;
  if (!PRONOUN.test(pronoun.key)) return false;
  const owned = /['’]s?$/u.test(noun.text);
  if (owned !== OWNS.test(pronoun.key) && pronoun.key !== 'her') return false;
  const text = noun.text.replace(/['’]s?$/u, '');
  if (MASCULINE.test(pronoun.key) && WOMAN.test(noun.key)) return false;
  if (FEMININE.test(pronoun.key) && MAN.test(noun.key)) return false;
  return (NAME.test(text) && isAName(text, noun)) || (DESCRIPTION.test(text) && !NO_DESCRIPTION.test(noun.key));
}

/** In words: a longer phrase is more than what it names. */
const LONGEST_ELSEWHERE = 3;
/** What says more than its words where it stands: a number, a negation, a source. */
const SAYS_MORE = /\p{N}|\b(?:not|no|never|none|nor|without|only|all|every|most|said|says|told|according)\b|%/u;

/** "a [U.S. /]agency", "[the council’s /]lawyers": a name or an owner that the other article has elsewhere in the passage. */
function isSaidElsewhere({ text, key, words }: SideOfChange, other: SideOfChange): boolean {
  const news = (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu) ?? []).filter(
    (word) => !isLight(word.toLowerCase()),
  );
  if (news.length === 0 || words.length > LONGEST_ELSEWHERE || SAYS_MORE.test(key)) return false;
  const areKnown =
    news.every((word) => /^\p{Lu}/u.test(word)) || /^(?:the|its|their|his|her) \p{L}+['’]s?$/u.test(text);
  if (!areKnown || news.some((word) => judges(word.toLowerCase()))) return false;
  const passage = comparisonKey(other.passage);
  return news.every((word) => {
    const bare = escaped(comparisonKey(word).replace(/'s?$/, '').replace(/\.$/, ''));
    return new RegExp(`(?<![\\p{L}\\p{N}])${bare}(?![\\p{L}\\p{N}])`, 'u').test(passage);
  });
}

/** A capital at the beginning of a sentence makes no name, unless the word has one elsewhere or is no common word. */
function isAName(text: string, { passage, start }: SideOfChange): boolean {
  const [first = ''] = text.split(' ');
  if (NO_NAMES.has(first)) return false;
  return !new RegExp(`(?<!\\p{L})${escaped(first.toLowerCase())}(?!\\p{L})`, 'u').test(passage) || start > 0;
}

const NO_NAMES = new Set(
  'He She They It This That These Those There What Who Which And But Or Not No The A An In On At'.split(' '),
);

function isLand(land: SideOfChange, name: SideOfChange): boolean {
  return LAND.test(land.key.replace(/[.,]$/, '')) && isCountryName(name.text.replace(/^the /i, ''));
}

/** "speaking to reporters [here/in Sydney]" */
function isHere(here: SideOfChange, place: SideOfChange): boolean {
  return here.key === 'here' && /^in \p{Lu}[\p{L} .'’-]*$/u.test(place.text);
}

/** "[Obama/the president]", where the passage prints "President Obama" somewhere. */
function isOffice(office: SideOfChange, name: SideOfChange): boolean {
  const title = /^the (\p{Ll}[\p{Ll}-]+(?: \p{Ll}+)?)$/u.exec(office.key)?.[1];
  if (title === undefined || !NAME.test(name.text)) return false;
  const surname = name.text.split(' ').at(-1) ?? '';
  const both = new RegExp(
    `(?<!\\p{L})${escaped(title)}(?: \\p{Lu}[\\p{L}.'’-]*){0,3} ${escaped(surname)}(?!\\p{L})`,
    'iu',
  );
  return [office, name].some(({ passage }) => both.test(passage));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
