import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/core/compare/compare.ts';
import { quotedSpans } from '../../../src/core/text/quoted-spans.ts';
import { reads } from './reads.ts';

/** Pairs of house styles that agencies and newspapers print side by side, each the example of a family. */
describe('style', () => {
  test.each([
    // Times and dates of the wire.
    'the quake struck at [0117/01:17|date-style] GMT on Monday',
    'results are due at [2300/11pm|date-style] GMT',
    'polls closed at [1900/7pm|date-style] local time',
    'the trial begins [on 3 March/March 3,|date-style] 2024[/,|punctuation] and is due to last',
    // Quantities.
    'earn less than [/US|number-style]$15 an hour',
    'a 2,000[-square-foot/ sq ft|number-style] flat',
    'or [50 cents/50c|number-style] a share',
    '[Half a million/500,000|number-style] people marched',
    'a [half/0.5|number-style]-point rise',
    'a woman in her [50s/fifties|number-style] was hurt',
    'the [1980s/eighties|number-style] were hard',
    'the bill passed by 217[ votes to /-|number-style]213',
    'he waited [half an hour/30 minutes|number-style] there',
    'she ran [1.5km/1,500m|number-style] there',
    // What two numbers have in common is printed once or twice.
    'between [1.2 and 1.5 million/1.2m and 1.5m|number-style] people',
    'it cost [$2-3 million/$2m to $3m|number-style] in all',
    "they married in ['98/1998|date-style]",
    // Ranks, with full stops or without.
    'said [Detective Chief Inspector/Det Ch Insp|abbreviation] Ann Orr',
    'said [Lieutenant General/Lt. Gen.|abbreviation] Orr',
    'said [Captain/Capt|abbreviation] Orr',
    // Short forms.
    'near Selma, [Ala./Alabama|abbreviation], [about/at around|rewording] noon',
    'when [Colonel/Col.|abbreviation] [Muammar Orr/Moammar Ohr|name] was killed',
    "the [European Union's/EU's|abbreviation] executive",
    'the [F.B.I./FBI|abbreviation] and[ the/|function-word] [C.I.A./CIA|abbreviation] declined',
    // The possessive of a spelling.
    "the [organisation's/organization's|spelling] licence",
    "the [civilisation's/civilization's|spelling] end",
    // A full stop behind a word that both print belongs to the sentence.
    'in our [nation\'s/nation’s|typography] governance[."/”.|punctuation]',
  ])('%s', reads);
});

describe('substance', () => {
  test.each([
    'some [1900/19:00|figure] people',
    'at [0117/01:18|figure] GMT',
    '[half/50 of|figure] the people marched',
    'in her [50s/sixties|rewording] she left',
    // The full stop of a title ends no sentence.
    'said Dr. [Reed/Hall|name] on Monday',
    'it has J. [Smith/Jones|name] in it',
    // Not every word that begins like an abbreviation is meant by it.
    'by [Rep./Republican|name] Ann Lee',
    'it cost [$2/$2m|number-style][-3 million/ to $4m|figure] in all',
    'between [1.2/1.3m|figure] and [1.5 million/1.5m|number-style] people',
    // A woman is no man.
    '[Mr/Ms|rewording]. [Reed/Hall|name] said',
    'and [Sir/Lady|name] Reed said',
    // Opposites.
    'it is [likely/unlikely|negation] that rates rise',
    'the deal is [possible/impossible|negation] now',
    'an [effective/ineffective|negation] vaccine',
    'he went to [inform/form|rewording] them',
  ])('%s', reads);
});

test('a Hebrew quotation in gershayim is one, and the sign of an abbreviation opens none', () => {
  expect(quotedSpans('הוא אמר: \u05F4לא ניכנע\u05F4.')).toHaveLength(1);
  expect(quotedSpans('דובר צה\u05F4ל וצה"ל אמר')).toEqual([]);
});

test('a number behind a long vowel of kana stays whole', () => {
  const [a, b] = ['マグニチュード7.3で、', 'マグニチュード7.1で、'];
  expect(compare(a, b).map((edit) => [edit.a.text, edit.b.text])).toEqual([['7.3で', '7.1で']]);
});
