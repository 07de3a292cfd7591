import type { Token } from '../text/tokenise.ts';

/** What may stand right before an opening quotation mark, besides white space. */
const BEFORE_OPENING = /^[([{"'-]$/;

/**
 * Gives opening quotation marks a key of their own.
 *
 * Folded, “ and ” and " are one mark. But what opens a quotation must never match what closes one: “[Well, / he began, “]so”.
 */
export function withOpeningMarks(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, place) => {
    if (token.kind !== 'mark' || (token.key !== '"' && token.key !== "'")) return token;
    const [before, after] = [tokens[place - 1], tokens[place + 1]];
    const isApart = before === undefined || before.end < token.start || BEFORE_OPENING.test(before.key);
    return isApart && after?.start === token.end ? { ...token, key: `${token.key} opens` } : token;
  });
}
