import { searchKey } from '../../text/fold.ts';
import { inTwoLetters } from '../../text/transliterated.ts';
import type { Rule } from '../rule.ts';
import { areSpellingVariants } from '../spelling-variants.ts';

export const spelling: Rule = {
  kind: 'spelling',
  name: 'Spelling',
  sentence: 'The same word in a different accepted spelling, usually American or British.',
  example: { before: 'the color of the harbor', after: 'the colour of the harbour' },
  reason: ({ a, b, english }) => {
    if (!english || a.words.length !== 1 || b.words.length !== 1) return undefined;
    if (a.key !== b.key && withoutAccents(a.key) === withoutAccents(b.key))
      return 'The same word, with and without accents.';
    if (isInTwoLetters(a.key, b.key) || isInTwoLetters(b.key, a.key))
      return 'The same word, with an accented letter or with two letters for it.';
    return a.key === a.words[0] && b.key === b.words[0] && areSpellingVariants(a.key, b.key)
      ? 'Two accepted spellings of the same word.'
      : undefined;
  },
};

/** "Müller" and "Mueller" */
function isInTwoLetters(accented: string, plain: string): boolean {
  const written = /^[a-z]*$/.test(accented) ? undefined : inTwoLetters(accented);
  return written !== undefined && searchKey(written) === searchKey(plain);
}

function withoutAccents(key: string): string {
  return /^[a-z]*$/.test(key) ? key : searchKey(key);
}
