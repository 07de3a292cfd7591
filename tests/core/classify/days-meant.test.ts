import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInWords, daysMeant } from '../../../src/core/classify/days-meant.ts';
import { changesBetween } from '../../../src/core/collate/changes-between.ts';
import { notationOf, textsOf } from '../notation.ts';

/** A Sunday. */
const SUNDAY = '2026-11-22';

describe('the day that a phrase means', () => {
  test.each([
    ['today', ['22 November 2026']],
    ['yesterday', ['21 November 2026']],
    ['two days ago', ['20 November 2026']],
    ['on saturday', ['21 November 2026', '28 November 2026']],
    ['sunday', ['22 November 2026', '29 November 2026']],
    ['last saturday', ['21 November 2026', '14 November 2026']],
    ['last sunday', ['15 November 2026']],
    ['next monday', ['23 November 2026', '30 November 2026']],
    ['on nov. 21', ['21 November 2026']],
    ['saturday, nov. 21', ['21 November 2026']],
    ['jan. 3', ['3 January 2027']],
    ['5 may 2024', ['5 May 2024']],
  ])('%s', (phrase, days) => expect(daysMeant(phrase, SUNDAY)?.map(dayInWords)).toEqual(days));

  test.each([
    ['two days earlier', 'it counts from what was told before'],
    ['in june', 'a month is no day'],
    ['may 24', 'half a year away it may be of either year'],
    ['friday, nov. 21', 'a slip, and nobody knows of what'],
    ['feb. 30', 'no day at all'],
    ['late saturday', 'it says more'],
  ])('is not certain of “%s”: %s', (phrase) => expect(daysMeant(phrase, SUNDAY)).toBeUndefined());

  test.each([
    ['2026-11-22T23:10:00+09:00', '22 November 2026'],
    ['2026-11-22T12:00:00Z', '22 November 2026'],
    ['2026-11-22T02:00:00Z', undefined],
    ['soon', undefined],
  ])('as published on %s', (published, day) => expect(daysMeant('today', published)?.map(dayInWords)[0]).toBe(day));

  test('is one of the readings of its weekday, and its own date', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 6 }), (published, ago) => {
        const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
        const day = published - ago;
        const weekday = new Date(day * 86_400_000).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
        expect(daysMeant(dayInWords(day).toLowerCase(), iso(published))).toEqual([day]);
        expect(daysMeant(weekday.toLowerCase(), iso(published))).toContain(day);
        expect(daysMeant(`last ${weekday.toLowerCase()}`, iso(published))).toContain(day);
      }),
    ));
});

describe('between two articles', () => {
  const read = (notation: string, inA: string | undefined, inB: string | undefined) => {
    const { a, b } = textsOf(notation);
    const one = { text: a, lang: 'en', published: inA };
    return { a, changes: changesBetween(one, { text: b, lang: 'en', published: inB }) };
  };

  test.each([
    ['the ferry sank [last Saturday/on Nov. 21|time] off Ostby', SUNDAY, '2026-11-24'],
    ['the ferry sank [yesterday/on Saturday|time] off Ostby', SUNDAY, SUNDAY],
    ['the ferry sank [today/yesterday|time] off Ostby', SUNDAY, '2026-11-23'],
    ['the ferry sank [today/yesterday|date] off Ostby', SUNDAY, SUNDAY],
    ['the ferry sank [last Saturday/on Nov. 20|date] off Ostby', SUNDAY, SUNDAY],
    ['the ferry sank [yesterday/on Saturday|date] off Ostby', undefined, SUNDAY],
    ['the ferry sank [last Saturday/on Nov. 21|date] off Ostby', undefined, undefined],
  ])('%s (%s, %s)', (notation, inA, inB) => {
    const { a, changes } = read(notation, inA, inB);
    expect(notationOf(a, changes, true)).toBe(notation);
  });

  test('says which day, or which two days', () => {
    const reason = (inB: string) => read('it sank [today/yesterday] off Ostby', SUNDAY, inB).changes[0]?.reason;
    expect(reason('2026-11-23')).toBe('Counted from when the articles were published, both name 22 November 2026.');
    expect(reason(SUNDAY)).toBe('The articles name two days: 22 November 2026 and 21 November 2026.');
  });
});
