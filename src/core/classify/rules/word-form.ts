import type { ChangeInContext, SideOfChange } from '../change-in-context.ts';
import { isFormOfBe, isLight } from '../light-words.ts';
import type { Rule } from '../rule.ts';

/** In reported speech a modal verb goes with the tense of the report, as the others do: "will" and "would". */
const MODAL_FORMS = new Map([
  ['would', 'will'],
  ["'ll", 'will'],
  ['could', 'can'],
]);
const COMPARED = /(?:er|est)$/;
const CONTENT = /^\p{Ll}[\p{L}'’-]*$/u;

export const wordForm: Rule = {
  kind: 'word-form',
  name: 'Word form',
  sentence: 'The same word in another tense or number.',
  example: { before: 'the mayor says she plans to resign', after: 'the mayor said she planned to resign' },
  reason: (change) => {
    if (!change.english || /n't\b|\bnot\b/.test(`${change.a.key} ${change.b.key}`)) return undefined;
    const [inA, inB] = [contentOf(change.a), contentOf(change.b)];
    if (inA === undefined || inB === undefined || inA.length !== inB.length || inA.length === 0) return undefined;
    // "killed" and "was killed" are not the same.
    if (change.a.words.some(isFormOfBe) !== change.b.words.some(isFormOfBe)) return undefined;
    return inA.every((word, k) => isSameWord(word, inB[k]!, change)) ? 'The same word in another form.' : undefined;
  },
};

/** The words that carry something; undefined where there are figures or names among them, or nothing at all. */
function contentOf({ text, words }: SideOfChange): readonly string[] | undefined {
  if (/\p{N}/u.test(text) || words.length > 4) return undefined;
  // What is only "has" or "does" is itself what differs.
  const content = words.filter((word) => !isLight(word));
  const kept = content.length > 0 ? content : words;
  return kept.every((word) => CONTENT.test(word)) ? kept : undefined;
}

function isSameWord(one: string, other: string, { lexicon }: ChangeInContext): boolean {
  if (one === other) return true;
  if ((MODAL_FORMS.get(one) ?? one) === (MODAL_FORMS.get(other) ?? other)) return true;
  if (lexicon === undefined || COMPARED.test(one) !== COMPARED.test(other)) return false;
  return lexicon.areForms(one, other);
}
