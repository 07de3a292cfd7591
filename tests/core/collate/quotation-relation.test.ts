import { describe, expect, test } from 'vitest';
import { quotationRelation } from '../../../src/core/collate/quotation-relation.ts';

const spoken = (words: string, before = '') => ({ words, lang: 'en', before });
const verdict = (a: string, b: string) => quotationRelation(spoken(a), spoken(b));

describe('two quotations', () => {
  test.each([
    ['verbatim', 'It rose so very fast,', 'It rose so very fast.'],
    ['verbatim', 'He were late [sic] again', 'He were late again'],
    ['verbatim', 'The U.S. will pay seventy per cent', 'The US will pay 70 percent'],
    ['verbatim', '[The mayor] never asked us', 'He never asked us'],
    ['longer-a', 'We saw it rise at dusk and we ran for the mill,', 'We saw it rise at dusk'],
    ['longer-a', 'It was late by the mill, no? Now we all ran', 'Now, we all ran'],
    ['longer-b', 'for the mill', 'We ran for the mill.'],
    ['longer-b', 'We saw it … and ran for the mill', 'We saw it rise at dusk and ran for the mill'],
    ['divided', 'At dusk we saw it rise', 'we saw it rise from the old bridge'],
    ['altered', 'The old span is perfectly safe', 'The old span is perfectly dangerous'],
    ['altered', 'We will never pay for the bridge', 'They will never pay for the bridge'],
    ['altered', 'not guilty', 'guilty'],
    ['altered', 'We walked to the mill at once', 'We ran to the mill at once'],
    ['different', 'We ran to the mill at once', 'Nobody warned the harbour of this storm'],
    ['different', 'a disgrace', 'perfect'],
  ])('%s: “%s” and “%s”', (expected, a, b) => {
    expect(verdict(a, b)).toBe(expected);
    const mirrored = expected.replace(/-[ab]$/, (side) => (side === '-a' ? '-b' : '-a'));
    expect(verdict(b, a)).toBe(mirrored);
  });

  test('a "not" before the marks is not lost', () =>
    expect(quotationRelation(spoken('not guilty', 'he was '), spoken('guilty', 'he was not '))).toBe('longer-a'));
});
