import { isLight } from '../light-words.ts';
import type { Rule } from '../rule.ts';

/** What says that something is possible, probable, planned or sure. */
const MODAL =
  /\b(?:may|might|can|could|will|would|shall|should|must|ought|cannot|can't|won't|couldn't|wouldn't|shouldn't)\b/g;
const HEDGE =
  /\b(?:alleged(?:ly)?|allegations?|reported(?:ly)?|apparent(?:ly)?|appears?|appeared|seems?|seemed|seemingly|possibl[ey]|possibility|potential(?:ly)?|probabl[ey]|perhaps|maybe|likely|unlikely|presumed|presumably|suspected|supposed(?:ly)?|believed|certain(?:ly)?|definitely|unconfirmed|confirmed|expected)\b/g;
/** In words beside the hedge: with more, the phrase was written anew. */
const LONGEST = 3;

export const certainty: Rule = {
  kind: 'certainty',
  name: 'Certainty',
  sentence: 'The articles differ on how certain, possible or necessary something is, or only one of them says.',
  example: { before: 'the alleged thief may appeal', after: 'the thief will appeal' },
  reason: ({ a, b, english }) => {
    if (!english) return undefined;
    // The month is no modal verb.
    const [hedgesA, hedgesB] = [a, b].map(({ text }) => hedgesIn(text.replace(/(?<=\S\s)May\b/g, '').toLowerCase()));
    if (hedgesA === hedgesB) return undefined;
    const rest = [...a.words, ...b.words].filter((word) => !isLight(word) && hedgesIn(word) === '');
    if (rest.length > LONGEST) return undefined;
    return hedgesA === '' || hedgesB === ''
      ? 'Only one article says how certain this is.'
      : 'The articles differ on how certain this is.';
  },
};

/** "will" and "would" are one, as are "can" and "could": the tense of the report chooses. */
function hedgesIn(key: string): string {
  const found = [...(key.match(MODAL) ?? []), ...(key.match(HEDGE) ?? [])];
  return found
    .map((word) =>
      word
        .replace(/^would/, 'will')
        .replace(/^could/, 'can')
        .replace(/^might/, 'may')
        .replace(/(?:ly|s|ed)$/, ''),
    )
    .sort()
    .join(' ');
}
