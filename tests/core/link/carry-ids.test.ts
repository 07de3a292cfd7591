import { describe, expect, test } from 'vitest';
import { carryIds } from '../../../src/core/link/carry-ids.ts';
import type { ArticleLedger, Recorded } from '../../../src/core/link/ledger.ts';
import { parseArticle } from '../../../src/core/parse/parse-article.ts';

const RIVER = 'The river rose by two metres overnight and flooded the lower part of the town.';
const MAYOR = 'The mayor, Ada Lund, asked people near the bridge to leave their houses by noon.';
const SCHOOL = 'Schools stay closed on Monday, and buses run only between the station and the hill.';
const INSURERS = 'Insurers said that it was too early to put a figure on the damage to the harbour.';

const article = (...texts: string[]) =>
  parseArticle({
    id: 'courier',
    label: 'Courier',
    meta: { outlet: 'Courier', lang: 'en' },
    file: 'courier.md',
    lines: {},
    body: texts.join('\n\n'),
    bodyLine: 1,
  }).value.paragraphs;

const ledgerOf = (...texts: string[]): ArticleLedger => ({
  paragraphs: article(...texts).map(({ id, kind, text }): Recorded => ({ id, kind, text })),
  gone: [],
});

/** The ids of the paragraphs by the first words that each was born with, `+` for one that is born now. */
const carried = (before: string[], now: string[]) => {
  const { paragraphs, fates } = carryIds(ledgerOf(...before), article(...now));
  return paragraphs.map(({ id }, place) => (fates[place] === 'born' ? '+' : '') + id.split('-').slice(0, 2).join('-'));
};

describe('an id', () => {
  test('is the slug of the opening words where nothing has been published', () => {
    const born = article(RIVER, MAYOR);
    expect(carryIds({ paragraphs: [], gone: [] }, born).paragraphs).toEqual(born);
    expect(born[0]?.id).toBe('the-river-rose-by-two-metres--courier');
  });

  test('is free in the whole story: another article may have been published under this one’s name', () => {
    const born = article(RIVER, MAYOR);
    const elsewhere = new Set([born[0]!.id]);
    expect(carryIds({ paragraphs: [], gone: [] }, born, elsewhere).paragraphs.map(({ id }) => id)).toEqual([
      'the-river-rose-by-two-metres-2--courier',
      born[1]!.id,
    ]);
    const grown = article(MAYOR, RIVER);
    expect(carryIds(ledgerOf(MAYOR), grown, elsewhere).paragraphs.map(({ id }) => id)).toEqual([
      born[1]!.id,
      'the-river-rose-by-two-metres-2--courier',
    ]);
  });

  test('stays when the paragraph grows to many times its length, or is cut to a part of it', () => {
    const more = 'dams mills cows fields boats roofs doors lamps carts ovens wells barns'.split(' ');
    const grown = `${MAYOR} ${INSURERS} ${more.map((what) => `Crews then counted broken ${what} in each quarter.`).join(' ')}`;
    expect(carried([RIVER, MAYOR, 'No bus runs.'], [RIVER, grown, 'No bus runs.'])).toEqual([
      'the-river',
      'the-mayor',
      'no-bus',
    ]);
    expect(carried([RIVER, grown, 'No bus runs.'], [RIVER, MAYOR, 'No bus runs.'])).toEqual([
      'the-river',
      'the-mayor',
      'no-bus',
    ]);
  });

  test('stays when the opening words are edited', () => {
    const edited = RIVER.replace('The river rose', 'On Saturday the Aller climbed');
    expect(carried([RIVER, MAYOR], [edited, MAYOR])).toEqual(['the-river', 'the-mayor']);
  });

  test('goes along when paragraphs are swapped, moved and something is put between', () => {
    expect(carried([RIVER, MAYOR, SCHOOL], [SCHOOL, INSURERS, RIVER, MAYOR])).toEqual([
      'schools-stay',
      '+insurers-said',
      'the-river',
      'the-mayor',
    ]);
  });

  test('is not handed on when its paragraph is replaced by another', () => {
    const { lost } = carryIds(ledgerOf(RIVER, MAYOR, SCHOOL), article(RIVER, INSURERS, SCHOOL));
    expect(carried([RIVER, MAYOR, SCHOOL], [RIVER, INSURERS, SCHOOL])).toEqual([
      'the-river',
      '+insurers-said',
      'schools-stay',
    ]);
    expect(lost).toEqual([1]);
  });

  test('goes to the longer part when the paragraph is split, and the other part gets its own', () => {
    const [first, second] = [`${MAYOR} ${INSURERS}`, 'She said so.'];
    expect(carried([`${first} ${second}`, RIVER], [first, second, RIVER])).toEqual([
      'the-mayor',
      '+she-said',
      'the-river',
    ]);
  });

  test('of the longer of two stays when they are merged; the other is lost, not shared', () => {
    const { lost } = carryIds(ledgerOf(`${RIVER} ${SCHOOL}`, MAYOR), article(`${RIVER} ${SCHOOL} ${MAYOR}`));
    expect(lost).toEqual([1]);
  });

  test('is refused where two lines of a table differ in little, one went and the other was corrected', () => {
    const row = (town: string, people: string) =>
      `In ${town} the water reached the church and ${people} left their homes.`;
    const before = [RIVER, row('Aller', 'forty'), row('Bruck', 'fifty'), SCHOOL];
    const { lost } = carryIds(ledgerOf(...before), article(RIVER, row('Canz', 'sixty'), SCHOOL));
    expect(lost).toEqual([1, 2]);
  });

  test('of an unchanged line is not disturbed by its double that went', () => {
    const row = (town: string) => `In ${town} the water reached the church and forty people left their homes.`;
    const before = [row('Aller'), row('Bruck'), row('Canz')];
    expect(carryIds(ledgerOf(...before), article(row('Aller'), row('Canz'))).partners).toEqual([0, -1, 1]);
  });

  test('of a copy is told by its neighbours', () => {
    const before = [RIVER, '\\* \\* \\*', MAYOR, '\\* \\* \\*', SCHOOL];
    expect(carryIds(ledgerOf(...before), article(RIVER, MAYOR, '\\* \\* \\*', SCHOOL)).partners).toEqual([
      0, -1, 1, 2, 3,
    ]);
  });

  test('that is taken, also by what is gone, is not born again', () => {
    const ledger: ArticleLedger = {
      paragraphs: ledgerOf(MAYOR).paragraphs,
      gone: ledgerOf(RIVER).paragraphs,
    };
    const other = 'The river rose by two metres in March, said a report on the dam that nobody had read.';
    const { paragraphs, fates } = carryIds(ledger, article(other, MAYOR));
    expect(paragraphs[0]?.id).toBe('the-river-rose-by-two-metres-2--courier');
    expect(fates).toEqual(['born', 'kept']);
  });

  test('comes back with its paragraph, to the letter only', () => {
    const ledger: ArticleLedger = { paragraphs: ledgerOf(MAYOR).paragraphs, gone: ledgerOf(RIVER).paragraphs };
    const { paragraphs, fates } = carryIds(ledger, article(RIVER, MAYOR));
    expect(fates).toEqual(['returned', 'kept']);
    expect(paragraphs[0]?.id).toBe('the-river-rose-by-two-metres--courier');
    expect(carryIds(ledger, article(`${RIVER} Again.`, MAYOR)).fates).toEqual(['born', 'kept']);
  });
});
