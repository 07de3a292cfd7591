import { describe, test } from 'vitest';
import { reads } from './reads.ts';

describe('figure', () => {
  test.each([
    'killed [12/14|figure] people',
    'rose [5%/6%|figure] in May',
    'cost [$3 million/$4m|figure] to build',
    '[about /|figure]40 sheep drowned',
    'a [three/four|figure]-year term',
    'cost [$40/£40|figure] to build',
    '[hundreds/thousands|figure] of sheep drowned',
    'rose by a [third/quarter|figure] in May',
    'fell to [/-|figure]5 degrees',
  ])('%s', reads);
});

describe('date', () => {
  test.each([
    'the court ruled[ Thursday/|date].',
    'the court ruled [Thursday/Friday|date].',
    'the court ruled[/ on Jan. 20|date].',
    'they met [last week/on Tuesday|date] again',
    'the fire broke out [/early on Sunday |date]near the mill',
  ])('%s', reads);
});

describe('name', () => {
  test.each([
    'a flight from [Lagos/Accra|name] landed',
    'then [Dale/Anna Dale|name-form] left',
    'he thanked [Hale/Dale|name] for it',
    'the [River Ware/Ware River|order] rose',
    'the [Ministry of Transport/Transport Ministry|order] said so',
  ])('%s', reads);
});

describe('quotation', () => {
  test.each([
    '“we [will/shall|quotation] wait,” she said',
    '“we wait[ and hope/|quotation],” she said',
    "“we [won't/will not|quotation] wait,” she said",
    'she called it a [“waste”/waste|quotation] of time',
    '‘it [was/is|quotation] the workers’ party,’ he said',
  ])('%s', reads);

  test.each([
    '“we will wait[,”/”,|punctuation] she said',
    '“the [U.S./US|abbreviation] fleet is here,” she said',
    '“it took [six/6|number-style] days,” she said',
    'she said [/that |function-word]“we will wait”',
    'the word “safe” was [used/heard|rewording] again',
    'It rained. [“It will stop,” she said. /|omission]It did not.',
    'It rained.[/ “It will stop,” she said.|addition]',
  ])('%s: no speech was altered', reads);
});

describe('negation', () => {
  test.each([
    'the bridge is [/not |negation]safe',
    'he did [/not |negation]say so',
    "he [can/can't|negation] swim",
    'there was [some/no|negation] doubt',
    '[never /|negation]has it rained so',
  ])('%s', reads);

  test('a phrase of other words is more than a negation', () =>
    reads('he may [not attend/skip|rewording] the hearing'));
});

describe('attribution', () => {
  test.each([
    'the minister [said/claimed|attribution] so',
    'the road is shut[, officials said/|attribution].',
    'it sank, [according to/said|synonym] the owner',
  ])('%s', reads);

  test('a state is no statement', () => reads('across the [states/towns|rewording] it rained'));
});

describe('addition, omission, wording', () => {
  test.each([
    'the mayor[, a former teacher,/|omission] resigned',
    'the mayor resigned[/ under pressure|addition].',
    'It is so. [He went home. /|omission]It is late.',
    '[Protesters/Rioters|judgement] gathered',
    'a [small/large|negation] house',
    'he [finally left/left finally|order].',
    '[said /|order]Ann, the keeper of the old light[/, said|order].',
    'if [well/we’ll|rewording] go',
    'so [Hale said/said Hale|order] at noon',
    '“So[/. It was|quotation],” he said.[ “It was.”/|omission]',
    'it was lower[/ than before|addition][,/|punctuation] while others rose',
    '[LYON (NWA) — /|dateline]Lyon trains stopped',
    '[LYON (NWA) — /|dateline][Lyon’s trains/Trains|omission] stopped',
  ])('%s', reads);
});

describe('style and substance in one phrase are taken apart', () => {
  test.each([
    'the meeting[ Thursday/|date], [/Mr |honorific]Kim spoke',
    'killed [six/6|number-style] [people/civilians|rewording] there',
    "they [didn't/did not|contraction][/ on|date-style] Friday come",
    "they [didn't/did not|contraction] [say/tell|synonym] more",
    'the [favorite/favourite|spelling] [dish/meal|rewording] of all',
    'he is [/Mr |honorific][Dale/Alan Dale|name-form] now',
    'a detour of 14 [kilometres/kilometers|spelling][/ (9 miles)|figure] north',
    'it cost [£38 million/38 million pounds|number-style] [/($48 million) |figure]to build',
    '[“/‘|punctuation]we would not [cross/trust|quotation],[”/’|punctuation] [the council’s/council|word-form] leader said',
    '“we would not [cross/trust|quotation],” [the council’s/council|word-form] leader said',
  ])('%s', reads);
});
