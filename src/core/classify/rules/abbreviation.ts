import { areInitials, areShortAndFull, bareAbbreviation, cutsDown } from '../abbreviations.ts';
import type { ChangeInContext, SideOfChange } from '../change-in-context.ts';
import type { Rule } from '../rule.ts';

const IN_BRACKETS = /^\(?(\p{Lu}[\p{Lu}\p{N}&.-]+s?)\)?$/u;
/** "LYON (NWA) — ": the agency that sent the story, no short form of the place. */
const DATELINE_GOES_ON = /^\s*[-–—]/;
const SHORT_WORD = /(?:^|[\s("“‘])(\p{Lu}\p{Ll}{0,4}|vs|v|[ap]\.?m|No)$/u;

export const abbreviation: Rule = {
  kind: 'abbreviation',
  name: 'Abbreviation',
  sentence:
    'The same name or word, in short or in full, with or without full stops, or with its short form introduced.',
  example: { before: 'the U.S. and the European Union', after: 'the US and the EU' },
  reason: (change) => {
    const { a, b, english } = change;
    if (change.alone !== undefined) return loneReason(change);
    if (a.text === '' || b.text === '') return undefined;
    const bare = bareAbbreviation(a.key);
    if (bare === bareAbbreviation(b.key) && bare !== '' && /\p{L}\./u.test(a.text + b.text)) {
      return 'The same abbreviation, with and without full stops.';
    }
    // What is heard as other words is left to the rule for speech.
    if (!english || (change.quoted && !areTitles(a.key, b.key))) return undefined;
    if (introduces(a.text, b.text) || introduces(b.text, a.text))
      return 'One article gives the name in full, the other its short form.';
    const isPossessive = a.key.endsWith("'s") && b.key.endsWith("'s");
    const [nameA, nameB] = isPossessive ? [a.text.slice(0, -2), b.text.slice(0, -2)] : [a.text, b.text];
    const isShort =
      areShortAndFull(isPossessive ? a.key.slice(0, -2) : a.key, isPossessive ? b.key.slice(0, -2) : b.key) ||
      areInitials(nameA, nameB) ||
      areInitials(nameB, nameA) ||
      cutsDown(withStop(a), b.text) ||
      cutsDown(withStop(b), a.text);
    return isShort ? 'The same name or word, shortened in one article.' : undefined;
  },
};

/** "(KCNA)" after the name, or the full stop of "Mr.". */
function loneReason({ a, b, alone, english }: ChangeInContext): string | undefined {
  if (alone === undefined) return undefined;
  if (alone.text === '.') {
    return SHORT_WORD.test(a.before) &&
      SHORT_WORD.test(b.before) &&
      [a, b].every(({ after }) => /^[\s,]+\S/.test(after))
      ? 'The same abbreviation, with and without a full stop.'
      : undefined;
  }
  const short = /^\(.*\)$/.test(alone.text) ? IN_BRACKETS.exec(alone.text)?.[1] : undefined;
  return english && short !== undefined && isShortFor(short, alone.before) && !DATELINE_GOES_ON.test(alone.after)
    ? 'One article adds the short form after the name.'
    : undefined;
}

/** Whether the letters of a short form are those of the words before it, in their order: no ticker and no party. */
function isShortFor(short: string, before: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]|s$/gu, '');
  const words =
    before
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(-10) ?? [];
  let text = words.join('');
  // Each letter in turn, and the first one at the beginning of a word.
  const start = words.findLastIndex((word, k) => word[0] === letters[0] && isIn(letters, words.slice(k).join('')));
  text = start < 0 ? '' : words.slice(start).join('');
  return text !== '';
}

function isIn(letters: string, text: string): boolean {
  let next = 0;
  for (const letter of text) if (letter === letters[next]) next++;
  return next === letters.length;
}

/** "the Korean Central News Agency (KCNA)" and "KCNA". */
function introduces(full: string, short: string): boolean {
  if (!full.endsWith(')')) return false;
  const match = /^(.+) \((\p{Lu}[\p{Lu}.&]+)\)$/u.exec(full);
  return match !== null && (match[2] === short || match[1] === short);
}

/** At the end of a sentence one full stop ends both the abbreviation and the sentence. */
function withStop({ text, after }: SideOfChange): string {
  return /^\p{Lu}\p{Ll}*$/u.test(text) && after.startsWith('.') ? `${text}.` : text;
}

function areTitles(a: string, b: string): boolean {
  return (
    /^(?:gov|sen|rep|dr|prof|rev|lt|col|gen|sgt|st|no)\.?$/.test(a) ||
    /^(?:gov|sen|rep|dr|prof|rev|lt|col|gen|sgt|st|no)\.?$/.test(b)
  );
}
