import type { ChangeInContext } from '../change-in-context.ts';
import { areAlikeLight, isLight } from '../light-words.ts';
import type { Rule } from '../rule.ts';
import { goesOn } from '../set-phrases.ts';

export const functionWord: Rule = {
  kind: 'function-word',
  name: 'Function words',
  sentence:
    'Only an article, a preposition, a conjunction, “that” or the like differs; the words that carry the news are the same.',
  example: { before: 'officials said the talks failed', after: 'the officials said that the talks failed' },
  reason: (change) => {
    if (!change.english) return undefined;
    const { a, b } = change;
    if (goesOn(a.key, b.key) || goesOn(b.key, a.key)) return 'One article says the verb once, the other twice.';
    if (!areOnlyLight(change)) return areSameButLight(change) ? 'Only words that carry grammar differ.' : undefined;
    return a.words.length === 0 || b.words.length === 0
      ? 'One article has a word more that carries grammar, not news.'
      : 'The words that differ carry grammar, not news.';
  },
};

/** Whether a change is of light words alone: "[that/]", "[, though the/. The]". */
function areOnlyLight({ a, b }: ChangeInContext): boolean {
  if (/[^\p{L}\s.,;:'–—-]/u.test(a.key + b.key)) return false;
  if (isPossessor(a.key) !== isPossessor(b.key)) return areAlikeLight(a.words.map(asArticle), b.words.map(asArticle));
  return areAlikeLight(a.words, b.words);
}

/** "visit the site", "visit site": the same words but for light ones. */
function areSameButLight({ a, b }: ChangeInContext): boolean {
  const [inA, inB] = [a, b].map(({ words }) => words.filter((word) => !isLight(word)).join(' '));
  return inA !== '' && inA === inB && areAlikeLight(a.words.filter(isLight), b.words.filter(isLight));
}

const POSSESSOR = /^(?:his|her|its|their)$/;

function isPossessor(key: string): boolean {
  return POSSESSOR.test(key);
}

/** "the sentiment" and "his sentiment": whose it is, the words around say. */
function asArticle(word: string): string {
  return isPossessor(word) && !isLight(word) ? 'the' : word;
}
