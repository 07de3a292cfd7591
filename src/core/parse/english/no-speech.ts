import type { Sentence } from './sentence.ts';
import { isNegated } from './speech-verbs.ts';
import type { Word } from './tagged.ts';
import { isNaming } from './verbs.ts';

/** What bears a title. */
const WORKS = new Set(
  'book books novel film movie memoir song album show series programme program podcast play documentary essay article column poem painting magazine band report biography musical anthem'.split(
    ' ',
  ),
);

/** "on “The Long Tide”", "her book, “The Long Tide”": a title is nobody's speech. */
export function isNamedTitle(words: readonly Word[], at: number): boolean {
  if (words[at]!.isTitle !== true || /[?!]/u.test(words[at]!.closing ?? '')) return false;
  const before = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1];
  return before !== undefined && (/^(?:on|in|at|from|of|for)$/u.test(before.lower) || WORKS.has(before.lower));
}

/** "did not use the word “…”", "never called it “…”" */
export function isUnsaid({ words, verbs }: Sentence, at: number): boolean {
  const last = verbs.findLast((verb) => verb.at < at);
  if (last === undefined || !isNegated(words, last)) return false;
  return isNaming(last.lower) || /^(?:say|tell|write|use|used|utter|mention|employ)$/u.test(last.lower);
}
