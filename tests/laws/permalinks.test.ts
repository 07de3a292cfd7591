import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryIds } from '../../src/core/link/carry-ids.ts';
import { asCommitted } from '../../src/core/link/committed.ts';
import {
  type ArticleLedger,
  type Ledger,
  ledgerText,
  NOTHING_PUBLISHED,
  readLedger,
} from '../../src/core/link/ledger.ts';
import { nextLedger } from '../../src/core/link/next-ledger.ts';
import type { Paragraph } from '../../src/core/model.ts';
import { parseArticle } from '../../src/core/parse/parse-article.ts';
import { text } from './texts.ts';

const paragraphsOf = (texts: readonly string[]): readonly Paragraph[] =>
  parseArticle({
    id: 'courier',
    label: 'Courier',
    meta: { outlet: 'Courier', lang: 'en' },
    file: 'courier.md',
    lines: {},
    body: texts.join('\n\n'),
    bodyLine: 1,
  }).value.paragraphs;

/** An article and what becomes of it in a few editions: paragraphs come, go, change places and are edited. */
const PARAGRAPHS = [
  'The river rose by two metres overnight and flooded the town.',
  'The river rose by three metres overnight and flooded the town.',
  'The mayor, Ada Lund, asked people to leave their houses by noon.',
  'Mayor Lund asked people near the bridge to leave by noon.',
  'Schools stay closed on Monday, and no bus will run.',
  'Advertisement',
  'He said so.',
];
const edition = fc.array(fc.oneof(fc.constantFrom(...PARAGRAPHS), text), { maxLength: 8 });
const editions = fc.array(edition, { minLength: 1, maxLength: 5 });

/** The ledgers after each edition, with the paragraphs as published. */
function history(all: readonly (readonly string[])[]) {
  let ledger: ArticleLedger = NOTHING_PUBLISHED;
  return all.map((texts) => {
    const before = ledger;
    const carried = carryIds(before, paragraphsOf(texts));
    ledger = nextLedger(before, carried, '2026-11-24');
    return { before, carried, ledger, texts };
  });
}

test('what was committed leads somewhere for ever, and what never was leaves no note', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(edition, fc.boolean()), { minLength: 1, maxLength: 6 }), (all) => {
      let [committed, working]: [Ledger, Ledger] = [new Map(), new Map()];
      const published = new Set<string>();
      const recorded = (texts: readonly string[]): ArticleLedger => {
        const before = asCommitted(working, committed).get('courier') ?? NOTHING_PUBLISHED;
        return nextLedger(before, carryIds(before, paragraphsOf(texts)));
      };
      for (const [texts, isCommitted] of all) {
        const ledger = recorded(texts);
        working = new Map([['courier', ledger]]);
        const [there, removed] = [ledger.paragraphs.map(({ id }) => id), ledger.gone.map(({ id }) => id)];
        expect([...there, ...removed]).toEqual([...new Set([...there, ...removed])]);
        expect([...there, ...removed]).toEqual(expect.arrayContaining([...published]));
        expect([...published]).toEqual(expect.arrayContaining(removed));
        for (const { near } of ledger.gone) if (there.length > 0) expect(there).toContain(near);
        expect(recorded(texts)).toEqual(ledger);
        if (isCommitted) committed = working;
        if (isCommitted) for (const id of there) published.add(id);
      }
    }),
  );
});

test('ids of one article are never twice on a page, those of removed paragraphs included', () => {
  fc.assert(
    fc.property(editions, (all) => {
      for (const { ledger } of history(all)) {
        const ids = [...ledger.paragraphs, ...ledger.gone].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
  );
});

test('an id that was published leads somewhere for ever: to a paragraph or to a note beside one that is there', () => {
  fc.assert(
    fc.property(editions, (all) => {
      const published = new Set<string>();
      for (const { ledger } of history(all)) {
        for (const { id } of ledger.paragraphs) published.add(id);
        const there = new Set(ledger.paragraphs.map(({ id }) => id));
        const known = new Set([...there, ...ledger.gone.map(({ id }) => id)]);
        for (const id of published) expect(known).toContain(id);
        for (const { near } of ledger.gone) if (there.size > 0) expect(there).toContain(near);
      }
    }),
  );
});

/** They have no word in common, so that none is an edit of another. */
const STRANGERS = [
  'Two rivers rose overnight.',
  'Mayor Lund asked people to leave.',
  'Schools stay closed until Monday.',
  'Insurers put no figure on damage.',
  'Advertisement',
  '* * *',
];

test('an id that stood for one text never stands for another, whatever comes, goes and comes back', () => {
  const strange = fc.array(fc.array(fc.constantFrom(...STRANGERS), { maxLength: 8 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(strange, (all) => {
      const meant = new Map<string, string>();
      for (const { carried } of history(all)) {
        for (const { id, text: words } of carried.paragraphs) expect(meant.get(id) ?? words).toBe(words);
        for (const { id, text: words } of carried.paragraphs) meant.set(id, words);
      }
    }),
    { numRuns: 250 },
  );
});

test('an article that is published unchanged keeps every id, and its ledger every byte', () => {
  fc.assert(
    fc.property(editions, (all) => {
      const { ledger, texts } = history(all).at(-1)!;
      const again = carryIds(ledger, paragraphsOf(texts));
      expect(again.fates.every((fate) => fate === 'kept')).toBe(true);
      expect(ledgerText(new Map([['courier', nextLedger(ledger, again, '2027-01-01')]]))).toBe(
        ledgerText(new Map([['courier', ledger]])),
      );
    }),
  );
});

test('without a ledger ids are those of the opening words, whatever was published before', () => {
  fc.assert(
    fc.property(edition, (texts) => {
      expect(carryIds(NOTHING_PUBLISHED, paragraphsOf(texts)).paragraphs).toEqual(paragraphsOf(texts));
    }),
  );
});

test('a ledger is read back as it was written', () => {
  fc.assert(
    fc.property(editions, (all) => {
      const ledger: Ledger = new Map([['courier', history(all).at(-1)!.ledger]]);
      const read = readLedger(ledgerText(ledger), 'permalinks.json');
      expect('code' in read ? read : ledgerText(read)).toBe(ledgerText(ledger));
    }),
  );
});

test('no file at all makes the reading of a ledger fail otherwise than by a problem', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"version":1,"articles":${json}}`),
      ),
      (file) => {
        expect(readLedger(file, 'permalinks.json')).toBeDefined();
      },
    ),
  );
});
