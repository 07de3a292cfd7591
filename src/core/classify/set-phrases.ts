import type { SideOfChange } from './change-in-context.ts';
import { isLight } from './light-words.ts';

/** How reports say that a source is not named; whichever of them is printed, a reader learns the same. */
const UNNAMED =
  /\b(?:anonymous|unnamed|unidentified)\b|\b(?:that|who|whom|which)? ?(?:it|he|she|they|the \p{L}+)? ?(?:did not|didn't|would not|wouldn't|declined to|could not|couldn't|was not|wasn't|were not|weren't) (?:identify|name|identified|named)\b/gu;
/** What comes before "anonymity". */
const ASKED_FOR =
  /^(?:who |and )?(?:request(?:ed|ing)|ask(?:ed|ing)(?: for)?|s(?:ought|eeking)|insist(?:ed|ing) on|demand(?:ed|ing)|was granted|were granted|granted|sp(?:oke|eaking|oken)(?: \p{L}+){0,3} on (?:the )?condition of|on (?:the )?condition of)$/u;
/** What goes on with a second verb: ", and will be followed". */
const GOES_ON = /^,? ?and (?:will|would|has|have|had|is|are|was|were)(?: be| been)?$/;

/** "anonymous sources" and "sources it did not identify". Takes comparison keys. */
export function areUnnamed(one: string, other: string): boolean {
  const [first, second] = [one, other].map((key) => {
    const rest = key.replace(UNNAMED, ' ');
    return rest === key ? undefined : wordsOf(rest);
  });
  return first !== undefined && first !== '' && first === second;
}

/** "[requested/spoke on condition of] anonymity", with what follows on each side. */
export function askForAnonymity(one: string, other: string, after: readonly string[]): boolean {
  return ASKED_FOR.test(one) && ASKED_FOR.test(other) && after.every((text) => /^\s*anonymity\b/.test(text));
}

/** Killed by shots or by a knife, in whatever words. */
const KILLED =
  /^(?:(?:was |were )?(?:fatally (?:shot|stabbed)|(?:shot|stabbed) (?:dead|to death)|(?:shot|stabbed) and killed|gunned down))$/;
const BY_SHOTS = /\b(?:shot|shots|shoot|shooting|gunfire|gunman|gunmen)\b/;
const BY_STABS = /\b(?:stabbed|stabbing|knife)\b/;

/** "fatally shot" and "shot dead"; and "killed" for either, where the passage that says so tells how, too. */
export function areDeaths(one: Killing, other: Killing): boolean {
  const isKilled = ({ key, passage }: Killing, how: string) =>
    /^(?:was |were )?killed$/.test(key) && (how.includes('stab') ? BY_STABS : BY_SHOTS).test(passage.toLowerCase());
  const [first, second] = [KILLED.test(one.key), KILLED.test(other.key)];
  if (/^(?:was|were)/.test(one.key) !== /^(?:was|were)/.test(other.key)) return false;
  if (first && second) return one.key.includes('stab') === other.key.includes('stab');
  return (first && isKilled(other, one.key)) || (second && isKilled(one, other.key));
}

type Killing = Pick<SideOfChange, 'key' | 'passage'>;

/** "[ and will be/,] followed": the verb that both print is said once or twice. */
export function goesOn(one: string, other: string): boolean {
  return GOES_ON.test(one) && /^(?:,|and|, and)$/.test(other);
}

function wordsOf(key: string): string {
  return (key.match(/[\p{L}\p{N}'-]+/gu) ?? [])
    .filter((word) => !isLight(word))
    .sort()
    .join(' ');
}

/** Phrases that newspapers put for one another, each of which says what the others do. */
const SET_PHRASES: ReadonlyArray<ReadonlySet<string>> = [
  new Set(['about', 'around', 'some', 'roughly', 'approximately', 'approx']),
  new Set(['more than', 'over']),
  new Set(['nearly', 'almost', 'close to']),
  new Set(['up to', 'as many as', 'as much as']),
  new Set(['fewer than', 'less than', 'under']),
  new Set(['after', 'following']),
  new Set(['before', 'prior to', 'ahead of']),
  new Set(['because of', 'due to', 'owing to']),
  new Set(['took place', 'happened', 'occurred']),
  new Set(['takes place', 'happens', 'occurs']),
  new Set(['in order to', 'to']),
  new Set(['as well as', 'and']),
  new Set(['police officers', 'policemen']),
  new Set(['such as', 'like']),
];
/** Before a number these are hedges, and elsewhere prepositions that say something else. */
const HEDGES =
  /^(?:about|around|some|roughly|approximately|approx|more than|over|nearly|almost|close to|up to|as many as|as much as|fewer than|less than|under)$/;

/** Whether two phrases, as comparison keys, say the same wherever they stand; hedges only where a number follows (`isNumber`). */
export function areSetPhrases(one: string, other: string, isNumber = false): boolean {
  if ((HEDGES.test(one) || HEDGES.test(other)) && !isNumber) return false;
  return SET_PHRASES.some((phrases) => phrases.has(one) && phrases.has(other));
}

/** Words that one article may print before others, and what must follow, or stand around, for them to say nothing. */
const IDLE: ReadonlyArray<readonly [words: RegExp, before: RegExp, after: RegExp]> = [
  [/^in order$/, /(?:)/, /^\s*to \p{Ll}/u],
  [
    /^a total of$/,
    /(?:)/,
    /^\s*(?:\p{Nd}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+(?:teen|ty))\b)/u,
  ],
  [/^the month of$/, /\b(?:in|during|of|since) $/, /^\s*\p{Lu}/u],
  [/^the year$/, /\b(?:in|of|since|until|by) $/, /^\s*(?:1[5-9]|20)\d\d\b/],
  [/^age[d]?$/, /\p{Lu}[\p{L}’'-]+, $/u, /^\s*\d{1,3}(?:[,.;]|$)/],
];

/** "[in order /]to leave", "[a total of /]14 boats", "Hale, [aged /]52,": words beside which the others say the same. */
export function saysNothing({ key, before, after }: Pick<SideOfChange, 'key' | 'before' | 'after'>): boolean {
  return IDLE.some(
    ([words, front, back]) => words.test(key) && front.test(before.replace(/\s*$/, ' ')) && back.test(after),
  );
}
