import { describe, test } from 'vitest';
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
    // Short forms.
    'near Selma, [Ala./Alabama|abbreviation], [about/at around|wording] noon',
    'when [Colonel/Col.|abbreviation] [Muammar Orr/Moammar Ohr|name] was killed',
    "the [European Union's/EU's|abbreviation] executive",
    'the [F.B.I./FBI|abbreviation] and[ the/|omission] [C.I.A./CIA|abbreviation] declined',
    // The possessive of a spelling.
    "the [organisation's/organization's|spelling] licence",
    "the [civilisation's/civilization's|spelling] end",
    // A full stop behind a word that both print belongs to the sentence.
    'in our [nation\'s/nation’s|typography] governance[./|punctuation]["/”|typography][/.|punctuation]',
  ])('%s', reads);
});

describe('substance', () => {
  test.each([
    'some [1900/19:00|figure] people',
    'at [0117/01:18|figure] GMT',
    '[half/50 of|figure] the people marched',
    'in her [50s/sixties|wording] she left',
    // The full stop of a title ends no sentence.
    'said Dr. [Reed/Hall|name] on Monday',
    'it has J. [Smith/Jones|name] in it',
    // A woman is no man.
    '[Mr/Ms|wording]. [Reed/Hall|name] said',
    'and [Sir/Lady|name] Reed said',
    // Opposites.
    'it is [likely/unlikely|negation] that rates rise',
    'the deal is [possible/impossible|negation] now',
    'an [effective/ineffective|negation] vaccine',
    'he went to [inform/form|wording] them',
  ])('%s', reads);
});
