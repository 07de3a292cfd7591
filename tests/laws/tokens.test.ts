import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyToken, type Token, tokenise } from '../../src/core/text/tokenise.ts';
import { anyString } from './texts.ts';

/** What the quick way for plain text must not differ from. */
function byTheRules(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let place = 0; place < text.length; ) {
    const token = anyToken(text, place);
    if (token !== undefined) tokens.push(token);
    place = token?.end ?? place + 1;
  }
  return tokens;
}

const plainish = fc
  .array(fc.constantFrom(..."aBz019 .,:;$%'’“”‘–—…-`´é\u0301\u00a0\u00ad東🇫👍£ \n".match(/./gsu)!), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('plain text is cut as the rules for all scripts cut it', () => {
  fc.assert(
    fc.property(fc.oneof(plainish, anyString), (text) => {
      expect(tokenise(text)).toEqual(byTheRules(text));
    }),
    { numRuns: 900 },
  );
});

test('tokens and the white space between them are the whole text', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      let place = 0;
      for (const { start, end } of tokenise(text)) {
        expect(text.slice(place, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        place = end;
      }
      expect(text.slice(place).trim()).toBe('');
    }),
    { numRuns: 600 },
  );
});
