import { describe, expect, test } from 'vitest';
import { CHANGE_KINDS } from '../../../src/core/model.ts';
import { reads } from './reads.ts';

/** What carries no news: each family in several instances, and beside it what looks like it and is of substance. */
describe('the same in other words', () => {
  test.each([
    'the talks [started/began|synonym] late',
    'he [purchased/bought|synonym] the boat',
    'they [requested/spoke on condition of|synonym] anonymity',
    'citing [anonymous sources/sources it did not identify|synonym] there',
    'he was [shot dead/fatally shot|synonym] on the quay',
    'it came with [more than/over|synonym] 100 people',
    'the mayor [plans/planned|word-form] a visit',
    'the fund [seems/seemed|word-form] safe',
    'she says that it [will/would|word-form] sail',
    'the officials said [/that |function-word]it was late',
    'the plan is [on/in|function-word] paper',
    'it fell[, and the/. The|function-word] owners wept',
    'then [Hale/he|reference] left',
    'he will leave the [country/United States|reference] soon',
    'the council said [Barack Obama/Obama|name-form] left',
    'the council of [President Trump/U.S. President Donald Trump|name-form] met',
    'the judge met [Qassem/Qasem|name-form] there',
    'the men met [Gadhafi/Kadafi|name-form] there',
    'shells fell on [Kiev/Kyiv|name-form] again',
    'fighters of [ISIS/the Islamic State group|name-form] fled',
    'the [Justice Department/department|name-form] declined',
    'he spoke [on Thursday night/late Thursday|time] there',
    'the CIA [historically has/has historically|order] armed them',
    'the team [was/were|function-word] late for the match',
    'the crew [has/have|function-word] left the quay',
    '[However,/But|function-word] the council approved it',
    'he was named [as /|function-word]chairman of the port',
    'they refer to each other [as /|function-word]brothers',
    'they help [to /|function-word]build a pier',
    'they met [with /|function-word]the mayor',
    'they waited [in order /|function-word]to save it',
    '[A total of /|function-word]14 boats sank',
    'it sank in [the month of /|function-word]May',
    'Ann Hale, [aged /|function-word]52, left',
    'the mayor [stepped down/resigned|synonym] there',
    'the port [put off/postponed|synonym] the vote',
    'he spoke to reporters [here/in Ostby|reference] that day',
    'the [Norwegian/Norway’s|name-form] fleet left',
    'the [American/U.S.|name-form] fleet left',
    '[According to the coastguard, the/The|order] boat sank[/, the coastguard said|order].',
    '[Hale said the/The|order] boat sank[/, said Hale|order].',
    '[Ann Hale said the/The|order] boat sank[/, she said|order].',
    'By noon[, Hale said,/|order] the boat sank[/, he said|order].',
  ])('%s', reads);
});

describe('but of substance', () => {
  test.each([
    'the [regime/government|judgement] rejected it',
    'the [terrorists/extremists|judgement] fled',
    'the mayor [said/claimed|attribution] so',
    'it [may/will|certainty] sail',
    'the [alleged /|certainty]thief fled',
    '[Arsenal beat Chelsea/Chelsea beat Arsenal|rewording] on Sunday',
    'the toll rose [to/by|rewording] 45',
    'the abuse [of/by|rewording] priests',
    'the [bomb/bombs|rewording] went off',
    'the rebels were [attacking/attacked|rewording] there',
    'he is [better/best|rewording] now',
    'the [suspect/defendant|rewording] left',
    'then [They/Most|rewording] voted'.replace('[They', '[they').replace('Most', 'most'),
    'shots were heard [at/over|rewording] noon',
    'then [Iran/Aaron|name] left',
    'he met [Washington/Post|name] staff',
    'the match was won by [Real /|name]Madrid',
    'the talks came [before/after|negation] the vote',
    'they [won/lost|negation] the vote',
    'the office [denied/confirmed|negation] it',
    'it cost $1.2 [million/billion|figure] then',
    'it weighs 12 [tons/tonnes|figure] now',
    'it came with [about/more than|figure] 100 people',
    'the price [of a/per|rewording] boat fell',
    'then [Ann/Tom|name] Hale left',
    'the army of [North /|name]Korea left',
    'then [Reed/Read|name] left',
    'a man [was |omission]shot him'.replace('[was |omission]', '[was /|omission]'),
    'it came [from/to|rewording] the north',
    'the [father/mother|negation] left'.replace('|negation', '|rewording'),
    'it was [he/she|rewording] who left',
    'the ship sank[, a spokesman for the coastguard in the port of Ostby said/|attribution].',
    'the [Hamas-run /|omission]ministry said so',
    'they saw him [as /|omission]chairman of the port',
    'they wanted [to /|omission]work there',
    'they went [with /|omission]the mayor',
    'the fleet had [a total of /|omission]boats left',
    'he moved from Aster and lives [here/in Ostby|rewording] now',
    'they [put off/held|rewording] the vote',
    'the man [took off/left|rewording] there',
    '[Hale said the/The|attribution] boat sank[/, Reed said|attribution].',
    'By noon[, Hale said,/|attribution] the boat sank[, Reed said,/|attribution] in the storm[/, he said|attribution].',
    '[Hale claimed the/The|attribution] boat sank[/, Hale said|attribution].',
    'the [Austrian/Australia’s|name] fleet left',
    'then the [American/U.S.|name] said so',
    '[Lawyers said the/The|attribution] boat sank[/, he said|attribution].',
    '[Hale said the/The|attribution] boat sank. It was old[/, Hale said|attribution].',
  ])('%s', reads);

  test('is all that a dictionary cannot be certain of: the group of each kind', () =>
    expect(
      Object.entries(CHANGE_KINDS)
        .filter(([, group]) => group === 'wording')
        .map(([kind]) => kind),
    ).not.toContain('rewording'));
});

describe('one thing that was done is one change', () => {
  test.each([
    'it was[ - /—|typography]late',
    'the [Commander-in-Chief/commander in chief|punctuation] left',
    'a [“safe”/‘safe’|punctuation] boat',
    'He left[.../ …|typography] and came back',
    '[Officials/The officials|function-word] left',
    'Markets rose[/ to 5,597|figure][, and/.|function-word] Banks fell',
    'it rose by 3 percent[ to 20,077/|figure][ on Thursday/|date].',
  ])('%s', reads);
});
