import { grouped } from '../../text/grouped.ts';
import { TITLES } from '../../text/titles.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PRONOUN = /^(?:he|she|they|it|we|i|you)$/iu;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const SEVERAL = /\s(?:and|or|&)\s/iu;
const ORGANISATION = /^(?:the|a|an)\s/iu;

/** The name of a person, taken apart: keys are in lower case; `given` is absent where only a surname is printed. */
interface Name {
  readonly surname: string;
  readonly given?: string;
}

/** Whether a speaker is printed as a pronoun. */
export function isPronounSpeaker(speaker: string): boolean {
  return PRONOUN.test(speaker);
}

/**
 * For every speaker as printed, the fullest printing of the same person among them.
 *
 * "Hale", "Mr. Hale" and "Ann Hale, 61, the mayor" are one where nobody else of that surname speaks; two that have first
 * names are one where those are the same, or one is the other's initial. Descriptions, bodies, several people and pronouns
 * stand for themselves. The order of the speakers tells nothing.
 */
export function peopleOf(speakers: Iterable<string>): ReadonlyMap<string, string> {
  const printed = [...new Set(speakers)].sort();
  const people = new Map(printed.map((speaker) => [speaker, speaker]));
  const named = printed.flatMap((speaker) => {
    const name = nameOf(speaker);
    return name === undefined ? [] : [{ speaker, ...name }];
  });
  for (const family of grouped(named, ({ surname }) => surname).values()) {
    const givens = family.flatMap(({ given }) => given ?? []);
    const isOne = givens.every((one) => givens.every((other) => isSameGiven(one, other)));
    for (const { speaker, given } of family) {
      const same = family.filter((other) =>
        isOne ? true : given !== undefined && other.given !== undefined && isSameGiven(given, other.given),
      );
      if (isOne || given !== undefined) people.set(speaker, fullest(same));
    }
  }
  return people;
}

/** Whether two speakers are certainly two people: both printed with a first name somewhere, and not the same. */
export function areDifferent(one: string, other: string, people: ReadonlyMap<string, string>): boolean {
  const [first, second] = [one, other].map((speaker) => nameOf(people.get(speaker) ?? speaker));
  // "Republicans" may be anybody; who has a first name is somebody.
  if (first?.given === undefined || second?.given === undefined) return false;
  return first.surname !== second.surname || !isSameGiven(first.given, second.given);
}

/** The name in "Ann Hale, 61, the mayor" and in "the mayor, Ann Hale". */
function nameOf(speaker: string): Name | undefined {
  const [head = '', ...others] = speaker.split(/,|\(|\swho\s/u);
  const named = others.find((part) => /\s\p{Lu}/u.test(part.trim()) && part.trim().split(/\s+/u).every(isCapitalised));
  return nameIn(head) ?? (named === undefined ? undefined : nameIn(named));
}

function isCapitalised(word: string): boolean {
  return CAPITALISED.test(word);
}

function nameIn(head: string): Name | undefined {
  if (isPronounSpeaker(head) || SEVERAL.test(head) || (ORGANISATION.test(head) && !hasTitle(head))) return undefined;
  const words = head.trim().split(/\s+/u);
  while (words.length > 1 && SUFFIXES.has(bare(words.at(-1)!))) words.pop();
  const surname = words.at(-1);
  if (surname === undefined || !CAPITALISED.test(surname) || TITLES.has(bare(surname))) return undefined;
  const before = words.slice(0, -1).findLast((word) => !/^\p{Lu}\.$/u.test(word)) ?? words.at(-2);
  const isGiven = before !== undefined && CAPITALISED.test(before) && !TITLES.has(bare(before));
  return { surname: bare(surname), ...(isGiven && { given: bare(before) }) };
}

function hasTitle(head: string): boolean {
  return head.split(/\s+/u).some((word) => TITLES.has(bare(word)));
}

function isSameGiven(one: string, other: string): boolean {
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

/** With a first name before one without, then the longest, then the first of the alphabet. */
function fullest(same: readonly { readonly speaker: string; readonly given?: string }[]): string {
  const [first] = same.toSorted(
    (p, q) =>
      Number(q.given !== undefined) - Number(p.given !== undefined) ||
      q.speaker.length - p.speaker.length ||
      (p.speaker < q.speaker ? -1 : 1),
  );
  return first?.speaker ?? '';
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.’']s$|\.$/gu, '');
}
