import { describe, test } from 'vitest';
import { reads } from './reads.ts';

describe('paragraphing', () => {
  test.each([
    'The quay was shut.[ /¶|paragraphing]Boats waited.',
    'The quay was shut.[¶/ |paragraphing]Boats waited.',
    'The quay was shut.[ /¶|paragraphing][Boats/But boats|function-word] waited.',
  ])('%s', reads);
});

describe('typography', () => {
  test.each([
    "the [mayor's/mayor’s|typography] chain",
    'a wall [–/—|typography] the old one',
    'he said ["no"/“no”|typography] twice',
    'wait[.../…|typography] and see',
  ])('%s', reads);
});

describe('punctuation', () => {
  test.each([
    'tea, milk[/,|punctuation] and sugar',
    'a five[-/ |punctuation]year plan',
    'the [health care/healthcare|punctuation] bill',
    'they will [co-operate/cooperate|punctuation] fully',
    'the plan[,”/”,|punctuation] she said',
    '[‘We waited,’/“We waited,”|punctuation] said Ann.',
    'the vote [-/;|punctuation] it was close',
  ])('%s', reads);
});

describe('capitalisation', () => {
  test.each([
    'the [Foreign Ministry/foreign ministry|capitalisation] said',
    'the [river/River|capitalisation] rose',
    'a [NATO/Nato|capitalisation] ship',
  ])('%s', reads);
});

describe('spelling', () => {
  test.each([
    'the [color/colour|spelling] of the [harbor/harbour|spelling]',
    'they [organized/organised|spelling] it',
    'a [theater/theatre|spelling] by the [center/centre|spelling]',
    'he [traveled/travelled|spelling] on',
    'in [defense/defence|spelling] of it',
    'the [program/programme|spelling] ran',
    'walk [toward/towards|spelling] me',
    '[Among/Amongst|spelling] them',
    'a [gray/grey|spelling] sky',
    'the [anesthetic/anaesthetic|spelling] wore off',
    'she [practiced/practised|spelling] daily',
    'the [maneuver/manoeuvre|spelling] failed',
    'her [adviser/advisor|spelling] left',
    'said “the [color/colour|spelling] is wrong” twice',
    'José [Muñoz/Munoz|spelling] ran',
    '[Organized/Organised|spelling] crime',
    'it [analyzed/analysed|spelling] the [catalog/catalogue|spelling]',
    'the [protesters/protestors|spelling] [fulfilled/won|rewording] it',
    'a wall of two [metres/meters|spelling]',
  ])('%s', reads);

  test.each([
    'an [hour/our|rewording] passed',
    'he [devised/divided|rewording] it',
    'the [tour/tower|rewording] closed',
  ])('%s: not every pair of like words', reads);
});

describe('contraction', () => {
  test.each([
    "they [didn't/did not|contraction] come",
    "it [won't/will not|contraction] do",
    "[can't/cannot|contraction] see",
    "[he's/he is|contraction] late",
    "[they'd/they would|contraction] wait",
    "[Let's/Let us|contraction] go",
    'we [can not/cannot|punctuation] stay',
  ])('%s', reads);
});

describe('abbreviation', () => {
  test.each([
    'the [U.S./US|abbreviation] fleet',
    'the [United States/US|abbreviation] fleet',
    'the [European Union/EU|abbreviation] met',
    'the Northern Wire Agency [/(NWA) |abbreviation]said',
    '[Gov./Governor|abbreviation] Hale said',
    'a firm in [Calif./California|abbreviation] closed',
    'the [Transport Workers Union (TWU)/TWU|abbreviation] said',
    'Smith [&/and|abbreviation] Sons',
    'Mr[./|abbreviation] Hale said',
  ])('%s', reads);

  test('in speech a short form is heard as other words', () =>
    reads('“the [EU/European Union|quotation] met,” he said'));

  test.each([
    '[SEOUL, South Korea (NWA) - /|dateline]The port shut.',
    '[Ostby (NWA) — /|dateline]The port shut.',
    '[I was for it then – /|omission]Now it is shut.',
    'LYON [(NWA) /|dateline]— Trains stopped.',
    'the [EU/US|name] said',
  ])('%s: but not this', reads);
});

describe('honorific', () => {
  test.each([
    'said [/Mr |honorific]Marsh',
    'then [Mrs. /|honorific]Dale left',
    '[Mrs/Ms|honorific] Dale left',
    'with [Sir /|honorific]Alan Dale',
  ])('%s', reads);

  test('a title in speech was spoken', () => reads('“I saw [/Mr |quotation]Marsh there,” she said'));
});

describe('date style', () => {
  test.each([
    'on [Jan./January|date-style] 20',
    'on [Jan. 20/20 January|date-style] they met',
    'it was said [/on |date-style]Friday',
    'at [9 p.m./9pm|date-style] sharp',
    'at [9 p.m./21:00|date-style] sharp',
    'on March [3/3rd|date-style] they met',
    'by [Thurs./Thursday|date-style] at noon',
  ])('%s', reads);
});

describe('number style', () => {
  test.each([
    'all [six/6|number-style] boats',
    'rose 5 [percent/per cent|number-style] in May',
    'rose [5 percent/5%|number-style] in May',
    'cost [$3 million/$3m|number-style] to build',
    'some [1,000/1000|number-style] sheep',
    'a [2 billion/2bn|number-style] loan',
    'the [21st/twenty-first|number-style] time',
    'ran [30 kilometers/30km|number-style] north',
    'voted 217[-/ to |number-style]213 for it',
    'was carried [by 11 votes to six/11-6|number-style] after a debate',
    'won [three to two/3-2|number-style] at home',
    'about [2 million euros/€2m|number-style] in all',
    'in [ninety-nine/99|number-style] towns',
  ])('%s', reads);
});
