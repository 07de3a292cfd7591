import { describe, expect, test } from 'vitest';
import { checkedQuotation } from '../../../src/core/search/check-quotation.ts';
import { IN_PIECES, indexOf, opened } from './opened.ts';

const OTHERS = Array.from({ length: 40 }, (_, k) => `Other words stand in row${k} and nothing more`);
const LETTERS = Array.from({ length: 6 }, (_, k) => `Dear ${k}: co, re, pre, add, on, operative, elected, mail`);

async function found(printed: string, query: string, others = OTHERS) {
  const { search } = opened(indexOf([printed, ...others]), IN_PIECES);
  const answer = await search(`${query} `);
  const [best] = answer.results;
  const [article] = checkedQuotation(query, answer).stories[0]?.articles ?? [];
  const verdict = article === undefined ? 'absent' : article.styleOnly ? 'style' : article.verdict;
  return [best?.paragraph, best?.verdict, verdict];
}

describe.each([
  ['ferry add-on tickets', 'ferry addon tickets'],
  ['the e-bikes on the quay', 'the ebikes on the quay'],
  ['a co-operative of weavers', 'a cooperative of weavers'],
  ['weavers re-elected the board', 'weavers reelected the board'],
  ['a pre-war mill burned', 'a prewar mill burned'],
  ['an e-mail from the mayor', 'an email from the mayor'],
  ['they co-ordinate the rescue', 'they coordinate the rescue'],
  ['the C-8 crane fell', 'the C8 crane fell'],
  ['an F-16 crossed the bay', 'an F16 crossed the bay'],
  ['the policy-maker wept', 'the policymaker wept'],
  ['the policy maker wept', 'the policymaker wept'],
  ['twenty-one barges sank', '21 barges sank'],
  ['thirteen people waited', '13 people waited'],
  ['the twenty-first barge sank', 'the 21st barge sank'],
  ['rents rose 12 per cent there', 'rents rose 12% there'],
  ['rents rose 12 percent there', 'rents rose 12 per cent there'],
  ['rents rose twelve percent there', 'rents rose 12% there'],
  ['a mill worth $3 million burned', 'a mill worth $3m burned'],
  ['a mill worth 3 million dollars burned', 'a mill worth $3m burned'],
  ['a mill worth three million dollars burned', 'a mill worth US$3 million burned'],
  ['a debt of £4.5bn remained', 'a debt of £4.5 billion remained'],
  ['five hundred people waited there', '500 people waited there'],
  ['two thousand sheep drowned there', '2,000 sheep drowned there'],
  ['1.2 million people voted there', '1,200,000 people voted there'],
  ['three million people voted there', '3m people voted there'],
  ['five kilometres of road sank', '5km of road sank'],
  ['five kilometers of road sank', '5 km of road sank'],
  ['a ten-year plan for the port', 'a 10-year plan for the port'],
])('“%s” and “%s”', (one, two) => {
  test.each([
    [one, two],
    [two, one],
  ])('%s, asked for as %s', async (printed, query) => {
    expect((await found(printed, query)).slice(0, 2)).toEqual(['p-0', 'exact']);
    expect((await found(printed, query, [...OTHERS, ...LETTERS])).slice(0, 2)).toEqual(['p-0', 'exact']);
    expect((await found(printed, query))[2]).toMatch(/verbatim|style/);
  });
});

describe.each([
  ['the Institut für Meereskunde', 'the Institut fuer Meereskunde'],
  ['Müller & Söhne lent a boat', 'Mueller Soehne lent a boat'],
  ['Łukasz Wałek lent a boat', 'Lukasz Walek lent a boat'],
  ['Øyvind Bæk lent a boat', 'Oeyvind Baek lent a boat'],
  ['Åse Bjørn lent a boat', 'Aase Bjoern lent a boat'],
])('“%s” and “%s”', (one, two) => {
  test.each([
    [one, two],
    [two, one],
  ])('%s, asked for as %s', async (printed, query) => {
    expect((await found(printed, query)).slice(0, 2)).toEqual(['p-0', 'exact']);
  });
});

test.each([
  ['the Institut für Meereskunde', 'the Institut fuer Meereskunde'],
  ['Müller & Söhne lent a boat', 'Mueller & Soehne lent a boat'],
  ['a boat to Åse Bjørn and others', 'a boat to Aase Bjoern and others'],
  ['Łukasz Wałek lent a boat', 'Lukasz Walek lent a boat'],
])('“%s” and “%s” differ in house style', async (one, two) => {
  expect((await found(one, two))[2]).toBe('style');
  expect((await found(two, one))[2]).toBe('style');
});

test('two words that others print as one find it', async () => {
  for (const printed of ['The policymaker wept', 'The policy-maker wept']) {
    expect((await found(printed, 'policy maker')).slice(0, 2)).toEqual(['p-0', 'exact']);
    expect((await found(printed, 'policymaker')).slice(0, 2)).toEqual(['p-0', 'exact']);
  }
});

test.each([
  ['a range of numbers', 'from 23 towns', '2-3 towns'],
  ['short words beside each other', 'the house is apart from all', 'a part from all'],
  ['another number', 'thirteen people waited', 'fourteen people waited'],
  ['another unit', 'worth $3 million', 'worth $3 billion'],
])('%s is no other style', async (_what, printed, query) => expect((await found(printed, query))[1]).not.toBe('exact'));

test.each(['co', 'co-', 'co-op', 'co-operat', 'cooper'])('a compound is found while it is typed: %s', async (typed) => {
  for (const printed of ['The weavers’ cooperative', 'The weavers’ co-operative']) {
    const { search } = opened(indexOf([printed, ...OTHERS]), IN_PIECES);
    expect((await search(`weavers’ ${typed}`)).results[0]?.paragraph).toBe('p-0');
  }
});

test.each(['thir', 'thirt', 'thirteen', '13'])('a number is found while it is typed: %s', async (typed) => {
  const { search } = opened(indexOf(['The harbour saw thirteen', ...OTHERS]), IN_PIECES);
  expect((await search(`saw ${typed}`)).results[0]).toMatchObject({ paragraph: 'p-0', verdict: 'exact' });
});
