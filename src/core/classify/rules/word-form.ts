import { VERB_OF_REPORTING } from '../../text/verbs-of-saying.ts';
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
const GERUND = /ing$/;
const CONTENT = /^\p{Ll}[\p{L}'’-]*$/u;

export const wordForm: Rule = {
  kind: 'word-form',
  name: 'Word form',
  sentence: 'The same word in another tense or number.',
  example: { before: 'the mayor says she plans to resign', after: 'the mayor said she planned to resign' },
  reason: (change) => {
    if (!change.english || /n't\b|\bnot\b/.test(`${change.a.key} ${change.b.key}`)) return undefined;
    if (isGenitive(change.a, change.b) || isGenitive(change.b, change.a))
      return 'The same word, with and without a possessive ending.';
    const [inA, inB] = [contentOf(change.a), contentOf(change.b)];
    if (inA === undefined || inB === undefined || inA.length !== inB.length || inA.length === 0) return undefined;
    // "killed" and "was killed" are not the same, nor are "is to sign" and "has signed".
    if (auxiliaries(change.a) !== auxiliaries(change.b)) return undefined;
    if (!isReported(change)) return undefined;
    return inA.every((word, k) => isSameWord(word, inB[k]!, change)) ? 'The same word in another form.' : undefined;
  },
};

/** "the [council’s/council] leader", before a noun. */
function isGenitive(one: SideOfChange, other: SideOfChange): boolean {
  return (
    /^(?:the )?\p{Ll}+$/u.test(other.folded) &&
    one.folded.replace(/^the /, '') === `${other.folded.replace(/^the /, '')}'s` &&
    [one, other].every(({ after }) => /^ \p{Ll}{3}/u.test(after))
  );
}

/** In what somebody reports, and in plans, the tense is that of the report; elsewhere "holds" and "held" are two things. */
const REPORTS = new RegExp(
  `${VERB_OF_REPORTING}|according to|\\b(?:would|plan(?:s|ned)?|intend(?:s|ed)?|hop(?:es|ed)|expect(?:s|ed)?|seem(?:s|ed)?|want(?:s|ed)?)\\b`,
);
const SENTENCE = /[^.!?…\n]*$/u;

function isReported({ a, b }: ChangeInContext): boolean {
  return [a, b].every(({ before, key, after }) => {
    const sentence = `${SENTENCE.exec(before)?.[0] ?? ''} ${key} ${/^[^.!?…\n]*/u.exec(after)?.[0] ?? ''}`;
    return REPORTS.test(sentence.toLowerCase());
  });
}

/** The forms of "be" and the "to" of a change, without their tense. */
function auxiliaries({ words }: SideOfChange): string {
  return words.flatMap((word) => (isFormOfBe(word) ? 'be' : word === 'to' ? 'to' : [])).join(' ');
}

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
  if (lexicon === undefined || COMPARED.test(one) !== COMPARED.test(other) || GERUND.test(one) !== GERUND.test(other))
    return false;
  return lexicon.areForms(one, other);
}
