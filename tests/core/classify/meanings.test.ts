import { describe, expect, test } from 'vitest';
import { areInitials, areShortAndFull, cutsDown } from '../../../src/core/classify/abbreviations.ts';
import { calendarMeaning, saysWhen } from '../../../src/core/classify/calendar.ts';
import { expansions } from '../../../src/core/classify/contractions.ts';
import { numbersIn, quantities } from '../../../src/core/classify/quantities.ts';

describe('quantities', () => {
  test.each([
    ['six', 6, ''],
    ['twenty-one', 21, ''],
    ['1,250', 1250, ''],
    ['1.1 million', 1_100_000, ''],
    ['a dozen', 12, ''],
    ['$3m', 3_000_000, '$'],
    ['3 million dollars', 3_000_000, '$'],
    ['us$3 million', 3_000_000, '$'],
    ['5 per cent', 5, '%'],
    ['5%', 5, '%'],
    ['30km', 30_000, 'm'],
    ['two-thirds', 0.666666666667, ''],
  ])('%s', (phrase, value, unit) => expect(quantities(phrase)).toContainEqual({ value, unit }));

  test('"3m" is three million, and three metres', () =>
    expect(quantities('3m')).toEqual([
      { value: 3_000_000, unit: '' },
      { value: 3, unit: 'm' },
    ]));

  test('an ordinal is no cardinal', () => {
    expect(quantities('sixth')).toEqual(quantities('6th'));
    expect(quantities('sixth')).not.toEqual(quantities('six'));
  });

  test.each(['the six', 'six people', 'in', 'half a loaf', ''])('%s is none', (phrase) =>
    expect(quantities(phrase).filter(({ value }) => value !== undefined)).toEqual([]),
  );

  test('the numbers in a phrase, without "one"', () => expect(numbersIn('one of 12 or thirteen')).toEqual([12, 13]));
});

describe('dates and times', () => {
  test.each([
    ['jan. 20', '20 january'],
    ['january 20, 2021', 'the 20th of january 2021'],
    ['on friday, jan. 8', 'friday 8 january'],
    ['thurs.', 'thursday'],
    ['9 p.m.', '21:00'],
    ['9:30 a.m.', '9.30am'],
    ['noon', '12 p.m.'],
  ])('%s is %s', (one, other) => {
    expect(calendarMeaning(one)).toBeDefined();
    expect(calendarMeaning(one)).toBe(calendarMeaning(other));
  });

  test.each([
    ['jan. 20', 'jan. 21'],
    ['jan. 20', 'feb. 20'],
    ['friday', 'saturday'],
    ['9 a.m.', '9 p.m.'],
    ['january 20', 'january 2020'],
    ['march 5 2020', 'march 5'],
  ])('%s is not %s', (one, other) => expect(calendarMeaning(one)).not.toBe(calendarMeaning(other)));

  test.each(['20', 'the', 'mayor', 'in the end', '12.5'])('%s means no date', (phrase) =>
    expect(calendarMeaning(phrase)).toBeUndefined(),
  );

  test.each(['last friday', 'on jan. 20', 'yesterday', 'early this week', 'in 2019'])('%s says when', (phrase) =>
    expect(saysWhen(phrase.split(' '))).toBe(true),
  );

  test.each(['the last', 'this', 'friday prayers', 'may', 'second'])('%s does not', (phrase) =>
    expect(saysWhen(phrase.split(' '))).toBe(false),
  );
});

test('a contraction is read in every way it can be', () => {
  expect(expansions("he's")).toEqual(['he is', 'he has']);
  expect(expansions("they won't")).toEqual(['they will not']);
  expect(expansions('plain')).toEqual(['plain']);
});

describe('abbreviations', () => {
  test.each([
    ['EU', 'European Union'],
    ['U.N.', 'the United Nations'],
    ['NWA', 'Northern Wire Agency'],
  ])('%s: %s', (short, words) => expect(areInitials(short, words)).toBe(true));

  test('letters that do not begin the words are none', () => {
    expect(areInitials('EU', 'European Council')).toBe(false);
    expect(areInitials('eu', 'European Union')).toBe(false);
  });

  test('a word is cut down to letters of its own, with a full stop', () => {
    expect(cutsDown('Calif.', 'California')).toBe(true);
    expect(cutsDown('Calif', 'California')).toBe(false);
    expect(cutsDown('Col.', 'California')).toBe(false);
    expect(cutsDown('holiday.', 'holidaymakers')).toBe(false);
  });

  test('the forms of the style books', () => {
    expect(areShortAndFull('the u.s.', 'united states')).toBe(true);
    expect(areShortAndFull('co.', 'company')).toBe(true);
    expect(areShortAndFull('co.', 'county')).toBe(false);
  });
});
