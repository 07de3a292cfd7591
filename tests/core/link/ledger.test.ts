import { expect, test } from 'vitest';
import { readLedger } from '../../../src/core/link/ledger.ts';

const ledgerWith = (id: string) =>
  readLedger(
    JSON.stringify({
      version: 1,
      articles: { one: { paragraphs: [{ id, kind: 'paragraph', text: 'It rose.' }], gone: [] } },
    }),
    'permalinks.json',
  );

test('an id that a page uses itself is none of a paragraph', () => {
  expect(ledgerWith('it-rose--one')).toBeInstanceOf(Map);
  expect(ledgerWith('main')).toMatchObject({
    code: 'bad-ledger',
    message: 'The permalink ledger cannot be read: it holds the id "main", which is none of a paragraph.',
  });
});
