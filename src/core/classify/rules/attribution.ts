import { VERB_OF_REPORTING } from '../../text/verbs-of-saying.ts';
import { isWholeSentence } from '../extent-in-words.ts';
import type { Rule } from '../rule.ts';

const SAYS = new RegExp(`${VERB_OF_REPORTING}|\\baccording to\\b|\\bcit(?:ed|ing)\\b|\\baccus(?:e|es|ed|ing)\\b`);
/** ", a spokesman for the coastguard said", "according to two officials who saw it": a source from end to end. */
const IS_SOURCE = new RegExp(
  String.raw`^[,\s–—-]*(?:according to [^.;]+|[^,.;]+(?:, [^,.;]+,)? ${VERB_OF_REPORTING}|${VERB_OF_REPORTING} [^,.;]+(?:, [^.;]+)?)[,\s–—-]*$`,
);
/** A longer phrase with a verb of saying in it is more than an attribution. */
const LONGEST = 8;

export const attribution: Rule = {
  kind: 'attribution',
  name: 'Attribution',
  sentence: 'The source, or the reporting verb (“said”, “claimed”), differs.',
  example: { before: 'the minister said', after: 'the minister claimed' },
  reason: ({ a, b, alone, english }) => {
    if (!english) return undefined;
    if (alone !== undefined && IS_SOURCE.test(alone.key) && !isWholeSentence(alone))
      return 'Only one article gives the source.';
    if (a.words.length > LONGEST || b.words.length > LONGEST) return undefined;
    const [saysA, saysB] = [SAYS.test(a.key), SAYS.test(b.key)];
    if (alone !== undefined) {
      const isSource = (saysA || saysB) && !isWholeSentence(alone);
      return isSource ? 'Only one article gives the source.' : undefined;
    }
    // "Hale said" and "said Hale": the order is for the rule of wording to tell.
    if (String([...a.words].sort()) === String([...b.words].sort())) return undefined;
    if (saysA && saysB) return 'The attribution is worded differently.';
    return saysA || saysB ? 'Only one article has a reporting verb.' : undefined;
  },
};
