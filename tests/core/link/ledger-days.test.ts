import { describe, expect, test } from 'vitest';
import { asCommitted } from '../../../src/core/link/committed.ts';
import { type Ledger, ledgerText, readLedger } from '../../../src/core/link/ledger.ts';
import { isUpToDate, ledgerOf, publish } from '../../../src/core/link/published.ts';
import type { Article } from '../../../src/core/model.ts';
import { articleMade } from '../export/exported.ts';

const RIVER = 'The river rose by two metres on Friday, the mayor said.';
const SCHOOL = 'Schools stay closed until Monday, the council decided.';
const courier = (...texts: string[]): Article => articleMade('courier', texts);
const recorded = (day: string, article: Article, before: Ledger = new Map()) =>
  ledgerOf(publish(before, [article]), day);

describe('the days that a ledger notes', () => {
  const one = recorded('2026-01-05', courier(RIVER));

  test('an article is new once, and changed whenever its text is recorded anew', () => {
    expect(one.get('courier')).toMatchObject({ added: '2026-01-05', changed: '2026-01-05' });
    const two = recorded('2026-02-07', courier(RIVER, SCHOOL), one);
    expect(two.get('courier')).toMatchObject({ added: '2026-01-05', changed: '2026-02-07' });
    const three = recorded('2026-03-09', courier(RIVER), two);
    expect(three.get('courier')).toMatchObject({ added: '2026-01-05', changed: '2026-03-09' });
  });

  test('recording what is there changes nothing', () => {
    expect(ledgerText(recorded('2027-01-01', courier(RIVER), one))).toBe(ledgerText(one));
    expect(isUpToDate(one, publish(one, [courier(RIVER)]))).toBe(true);
  });

  test('they are read back, also beside what is committed, and articles carry them', () => {
    const read = readLedger(ledgerText(one), 'permalinks.json');
    if ('code' in read) throw new Error(read.message);
    expect(ledgerText(read)).toBe(ledgerText(one));
    expect(asCommitted(read, new Map()).get('courier')).toMatchObject({ added: '2026-01-05' });
    expect(publish(read, [courier(RIVER)]).articles[0]?.article).toMatchObject({ added: '2026-01-05' });
  });

  test('a ledger without days stays without', () => {
    const { added: _added, changed: _changed, ...without } = one.get('courier')!;
    expect(recorded('2027-01-01', courier(RIVER), new Map([['courier', without]])).get('courier')).not.toHaveProperty(
      'changed',
    );
  });

  test('what is no day is refused', () => {
    expect(readLedger(ledgerText(one).replace('2026-01-05', 'soon'), 'permalinks.json')).toHaveProperty('code');
  });
});
