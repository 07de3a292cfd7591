import type { ChangeInContext, SideOfChange } from '../change-in-context.ts';
import { areAlikeLight, isLight, type LightPlace } from '../light-words.ts';
import type { Rule } from '../rule.ts';
import { goesOn, saysNothing } from '../set-phrases.ts';

export const functionWord: Rule = {
  kind: 'function-word',
  name: 'Function words',
  sentence: 'Only small grammatical words (“the”, “and”, “that”) differ; the words that carry the news are the same.',
  example: { before: 'officials said the talks failed', after: 'the officials said that the talks failed' },
  reason: (change) => {
    if (!change.english) return undefined;
    const { a, b } = change;
    if (goesOn(a.key, b.key) || goesOn(b.key, a.key)) return 'One article repeats the verb; the other does not.';
    if (change.alone !== undefined && saysNothing(change.alone))
      return `Beside what follows, “${change.alone.text}” adds nothing.`;
    if (/[^\p{L}\s.,;:'–—-]/u.test(a.key + b.key)) return undefined;
    // What follows is looked at on both sides: neither came first.
    const places = [placeOf(change, a), placeOf(change, b)];
    if (places.every((place) => areAlikeLight(a.words, b.words, place))) {
      return a.words.length === 0 || b.words.length === 0
        ? 'One article has an extra grammatical word; the news is the same.'
        : 'Only grammatical words differ; the news is the same.';
    }
    return places.every((place) => areSameButLight(change, place)) ? 'Only grammatical words differ.' : undefined;
  },
};

const STOP = /^[.;–—]/;

/** Light words may join clauses where the other side has a mark instead, or where a sentence begins. */
function placeOf({ a, b }: ChangeInContext, { before, after }: SideOfChange): LightPlace {
  const begins = (side: SideOfChange) => /(?:^|[.!?…]["'’”)\]]*\s+|\n\s*)["'‘“(]*$/u.test(side.before);
  const isJoint = (side: SideOfChange) => STOP.test(side.text);
  return { joins: isJoint(a) || isJoint(b) || (begins(a) && begins(b)), after, before };
}

/** "visit the site", "visit site": the same words in the same order but for loose ones. */
function areSameButLight({ a, b }: ChangeInContext, place: LightPlace): boolean {
  const [inA, inB] = [a, b].map(({ words }) => words.filter((word) => !isLight(word)).join(' '));
  if (inA === undefined || inA === '' || inA !== inB || /\b(?:not|never|only|no)\b/.test(inA)) return false;
  return areAlikeLight(a.words.filter(isLight), b.words.filter(isLight), { ...place, after: '' });
}
