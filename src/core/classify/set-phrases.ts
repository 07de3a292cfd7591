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
const BY_SHOTS = /\b(?:shot|shots|shoot|shooting|gunfire|gunman|gunmen|gun|stabbed|stabbing|knife)\b/;

/** "fatally shot" and "shot dead"; and "killed" for either, where the passage that says so tells how, too. */
export function areDeaths(one: Killing, other: Killing): boolean {
  const isKilled = ({ key, passage }: Killing) =>
    /^(?:was |were )?killed$/.test(key) && BY_SHOTS.test(passage.toLowerCase());
  const [first, second] = [KILLED.test(one.key), KILLED.test(other.key)];
  if (first && second) return one.key.includes('stab') === other.key.includes('stab');
  return (first && isKilled(other)) || (second && isKilled(one));
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
