import type { ChangeInContext } from '../change-in-context.ts';
import { expansions } from '../contractions.ts';
import type { Rule } from '../rule.ts';

const NEGATIVE = /\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|hardly|barely|scarcely)\b/g;
/** Cheap, and true of every phrase with a negative. */
const MAY_BE_NEGATIVE = /\bn(?:o|e|ai)|n't|not\b|without|hardly|barely|scarcely/;
/** What takes the place of a negative: "did" for "did not", "some" for "no". Other words were written anew. */
const PLAIN =
  /\b(?:any|some|a|an|the|ever|always|often|either|or|and|do|does|did|with|all|every|everyone|something|now|also)\b/g;

export const negation: Rule = {
  kind: 'negation',
  name: 'Negation',
  sentence: 'Only one article has a “not”, “no” or “never”, which reverses the sense.',
  example: { before: 'the bridge is safe', after: 'the bridge is not safe' },
  reason: (change) => {
    const { a, b, alone, english } = change;
    if (!english) return undefined;
    if (alone === undefined && (isOpposite(a.key, b.key) || isOpposite(b.key, a.key)))
      return 'One word is the negative of the other.';
    if (alone === undefined && areOpposites(change)) return 'One word is the opposite of the other.';
    if (!(MAY_BE_NEGATIVE.test(a.key) || MAY_BE_NEGATIVE.test(b.key))) return undefined;
    const [inA, inB] = [read(a.key), read(b.key)];
    if (alone !== undefined) return inA.rest + inB.rest === '' ? 'Only one article has a negative.' : undefined;
    const isTurned =
      inA.negatives !== inB.negatives && (isSameWord(inA.rest, inB.rest) || inA.rest === '' || inB.rest === '');
    return isTurned && inA.rest.length + inB.rest.length <= LONGEST_REST
      ? 'Only one article has a negative.'
      : undefined;
  },
};

/** Answers that turn each other, though a dictionary lists them as no opposites. */
const TURNED: ReadonlyArray<ReadonlySet<string>> = [
  new Set(['denied', 'confirmed']),
  new Set(['denies', 'confirms']),
  new Set(['denied', 'acknowledged']),
  new Set(['denied', 'admitted']),
  new Set(['agreed', 'refused']),
  new Set(['accepted', 'declined']),
  new Set(['won', 'lost']),
  new Set(['before', 'after']),
  new Set(['for', 'against']),
  new Set(['inside', 'outside']),
  new Set(['above', 'below']),
];

/** "denied" and "confirmed", "rose" and "fell" */
function areOpposites({ a, b, lexicon }: ChangeInContext): boolean {
  const [one, other] = [a, b].map(({ key, words }) => (words.length === 1 ? key : ''));
  if (one === undefined || other === undefined || one === '' || other === '') return false;
  return TURNED.some((pair) => pair.has(one) && pair.has(other)) || lexicon?.areOpposites(one, other) === true;
}

/** What turns a word into its opposite. "in-" does much else ("form", "inform"), and so is read before some endings only. */
const DENIES =
  /^(?:un(?!less$|ion|it)|non-?|il(?=l)|ir(?=r)|i[nm](?=\p{L}+(?:bl[ey]|ive(?:ly)?|ent(?:ly)?|ate(?:ly)?)$))/u;

/** "lawful" and "unlawful", "possible" and "impossible". */
function isOpposite(word: string, denied: string): boolean {
  return denied.length > word.length && word.length > 3 && denied.endsWith(word) && denied.replace(DENIES, '') === word;
}

/** More words than these beside the negative make it a phrase of its own, added or left out. */
const LONGEST_REST = 24;

/** "denied" and "did not deny": the same word, if in another form. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (a.slice(0, 3) === b.slice(0, 3) && !a.includes(' ') && !b.includes(' '));
}

/** How many negatives a phrase holds, and what it says without them. */
function read(key: string): { readonly negatives: number; readonly rest: string } {
  const full = expansions(key)[0] ?? key;
  const negatives = full.match(NEGATIVE)?.length ?? 0;
  const rest = full
    .replace(NEGATIVE, '')
    .replace(PLAIN, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { negatives, rest };
}
