import { describe, expect, test } from 'vitest';
import { carryIds } from '../../../src/core/link/carry-ids.ts';
import type { ArticleLedger, Recorded } from '../../../src/core/link/ledger.ts';
import { parseArticle } from '../../../src/core/parse/parse-article.ts';

const OPENING = 'The council met on the quay in the rain, and few people came.';
const CLOSING = 'A crane is on its way, and the harbour office opens again tomorrow.';

const article = (...texts: string[]) =>
  parseArticle({
    id: 'courier',
    label: 'Courier',
    meta: { outlet: 'Courier', lang: 'en' },
    file: 'courier.md',
    lines: {},
    body: [OPENING, ...texts, CLOSING].join('\n\n'),
    bodyLine: 1,
  }).value.paragraphs;

/** What became of the paragraphs between the opening and the closing one. */
const fates = (before: string[], now: string[]) => {
  const ledger: ArticleLedger = {
    paragraphs: article(...before).map(({ id, kind, text }): Recorded => ({ id, kind, text })),
    gone: [],
  };
  return carryIds(ledger, article(...now)).fates.slice(1, -1);
};

/** Stock texts, each with what is filled in: one that goes, one that stays, and a new one. */
const FAMILIES: Readonly<Record<string, readonly [gone: string, stays: string, added: string]>> = {
  places: ['north', 'south', 'east'].map(
    (ward) => `The ${ward} ward reported that the new roster cut waiting times by twelve per cent across all clinics.`,
  ) as never,
  'places with a figure that two share': [
    'The north ward reported that the roster cut waiting times by 12 per cent across all clinics.',
    'The south ward reported that the roster cut waiting times by 15 per cent across all clinics.',
    'The east ward reported that the roster cut waiting times by 12 per cent across all clinics.',
  ],
  names: ['Ada Fenn', 'Ben Marsh', 'Cleo Hart'].map(
    (name) => `${name} said after the vote that the plan was a bad bargain for the people of the island.`,
  ) as never,
  'names of one family': [
    'Alan Reed, 34, of Mill Lane, is charged with theft and will appear in court on Friday.',
    'Basil Crane, 41, of Quay Street, is charged with arson and will appear in court on Friday.',
    'Carl Reed, 29, of Mill Lane, is charged with theft and will appear in court on Friday.',
  ],
  figures: ['3', '4', '5'].map(
    (lane) => `Lane ${lane} of the bridge was closed to lorries for an hour while crews looked at the bearings.`,
  ) as never,
  'figures in words': ['first', 'second', 'third'].map(
    (day) => `On the ${day} day of the strike no ferry left the port and the market stayed shut.`,
  ) as never,
  times: [
    'At 10.05 police said that the road was closed in both directions near the quarry.',
    'At 11.40 police said that the road was closed in one direction near the quarry.',
    'At 14.30 police said that the road was open in both directions near the quarry.',
  ],
  'times after the speaker': ['9am', '10am', '11am'].map(
    (time) => `The harbour office said at ${time} that all sailings to the outer islands were cancelled.`,
  ) as never,
  'updates that differ in more': [
    '12.15pm: Firefighters say the blaze at the mill is under control.',
    '1.40pm: Firefighters say the blaze at the mill has spread to the roof.',
    '3pm: Firefighters say the blaze at the mill is out and the road is open.',
  ],
  weekdays: ['Monday', 'Tuesday', 'Wednesday'].map(
    (day) => `On ${day} the court heard from a clerk who had kept the harbour accounts for nine years.`,
  ) as never,
  shares: [
    'Turnout in Aller was 41.2 per cent, down from 44 per cent in the last election.',
    'Turnout in Bruck was 38.5 per cent, down from 40 per cent in the last election.',
    'Turnout in Canz was 52.9 per cent, up from 44 per cent in the last election.',
  ],
  votes: [
    'Aller: Ada Fenn (Lib) 4,210, Ben Marsh (Lab) 3,987. Lib hold.',
    'Bruck: Cleo Hart (Lib) 5,120, Dan Moss (Lab) 2,764. Lib hold.',
    'Canz: Eva Lind (Lab) 6,003, Finn Roe (Lib) 1,950. Lab gain.',
  ],
  'German places': ['Norden', 'Süden', 'Osten'].map(
    (place) => `Im ${place} der Insel fiel nach Angaben der Behörde am Abend der Strom für zwei Stunden aus.`,
  ) as never,
  results: [
    'Aller 3, Bruck 1: the home side scored twice in the last ten minutes of the match.',
    'Canz 2, Doorn 2: the home side scored twice in the last ten minutes of the match.',
    'Esk 4, Fell 0: the home side scored twice in the last ten minutes of the match.',
  ],
};

describe.each(Object.entries(FAMILIES))('a lookalike: %s', (_, [gone, stays, added]) => {
  test('gets an id of its own beside a surviving double', () => {
    expect(fates([gone, stays], [stays, added])).toEqual(['kept', 'born']);
    expect(fates([stays, gone], [added, stays])).toEqual(['born', 'kept']);
  });
  test('gets an id of its own in the very place of the one that went', () => {
    expect(fates([gone, stays], [added, stays])).toEqual(['born', 'kept']);
    expect(fates([stays, gone], [stays, added])).toEqual(['kept', 'born']);
  });
  test('gets an id of its own if the double is as new as it', () => {
    expect(fates([gone], [stays, added])).toEqual(['born', 'born']);
  });
});

describe('a correction in its place carries the id', () => {
  const CRANE = 'Basil Crane, 41, of Quay Street, is charged with arson and will appear in court on Friday.';
  const charge = (who: string, what = 'theft') => `${who} is charged with ${what} and will appear in court on Friday.`;
  test.each([
    ['a letter of a name', charge('Alan Reed, 34, of Mill Lane,'), charge('Alan Read, 34, of Mill Lane,')],
    ['the first name', charge('Alan Reed, 34, of Mill Lane,'), charge('Allan Reed, 34, of Mill Lane,')],
    ['an age', charge('Alan Reed, 34, of Mill Lane,'), charge('Alan Reed, 43, of Mill Lane,')],
    ['a charge', charge('Alan Reed, 34, of Mill Lane,'), charge('Alan Reed, 34, of Mill Lane,', 'burglary')],
    ['a letter of the only name', charge('Reed'), charge('Read')],
    ['more words', charge('Alan Reed, 34, of Mill Lane,'), `${charge('Alan Reed, 34, of Mill Lane,')} He denies it.`],
  ])('%s, beside a double', (_, before, now) => {
    expect(fates([before, CRANE], [now, CRANE])).toEqual(['edited', 'kept']);
  });
  test.each(['places', 'names', 'figures', 'figures in words', 'times', 'weekdays'])('%s, with no double', (family) => {
    const [before, , now] = FAMILIES[family]!;
    expect(fates([before], [now])).toEqual(['edited']);
  });
});
