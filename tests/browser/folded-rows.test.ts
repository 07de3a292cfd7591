import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { openViews, ROW, reached, search, WITHOUT_SCRIPTS } from './views-page.ts';

const { at } = openViews();
const invented = openSite('invented');

describe('differences only', () => {
  const REVISIONS = '/council-vote/first-vs-second/';

  test.each([{}, WITHOUT_SCRIPTS])(
    'folds what reads the same into a line that opens and closes (%o)',
    async (options) => {
      const { page, leave } = await invented.visit(REVISIONS, options);
      if (!('javaScriptEnabled' in options)) await reached(page);
      const rows = page.locator('tbody tr[data-is]:visible');
      const all = await rows.count();
      expect(await page.locator('.fold:visible').count()).toBe(0);
      await page.locator('[name=show][value=differences]').check();
      expect(await rows.count()).toBe(all - 1);
      const line = page.getByRole('checkbox', { name: /^1 unchanged passage · \d+ words$/ });
      await line.check();
      expect(await rows.count()).toBe(all);
      await line.uncheck();
      expect(await rows.count()).toBe(all - 1);
      await leave();
    },
  );

  test('counts a row whose kinds are all hidden as unchanged', () =>
    at('?show=differences&style=hide', async (page) => {
      const left = await page
        .locator('tbody tr[data-is]:visible')
        .evaluateAll((rows) => rows.map((row) => row.dataset.is));
      expect(left.filter((is) => is === 'shared changed style')).toEqual([]);
      expect(left).toContain('shared split changed style');
      expect(await page.getByRole('checkbox').first().isVisible()).toBe(true);
    }));

  test('never folds the row named in the address', () =>
    at('?show=differences&style=hide#north-korean-leader-kim-jong-un--jan-8', async (page) => {
      expect(await page.locator('tr:has(:target)').isVisible()).toBe(true);
    }));
});

test('a link to a row that is folded away unfolds it and brings it into view', () =>
  at(
    '?rows=substance',
    async (page) => {
      const row = page.locator(ROW);
      expect(await row.isVisible()).toBe(false);
      await page.evaluate(() => {
        location.hash = 'state-media-said-kim-also-reviewed--making-a-difference';
      });
      await expect.poll(() => row.isVisible()).toBe(true);
      await expect.poll(async () => ((await row.boundingBox())?.y ?? 999) < 300).toBe(true);
    },
    { viewport: { width: 1280, height: 400 }, reducedMotion: 'reduce' },
  ));

describe('the figures of the summary', () => {
  test('lead to the rows that they count, show just these, and let go', () =>
    at('', async (page) => {
      const figure = page.locator('.counts').getByRole('link', { name: / of substance$/ });
      await figure.click();
      const rows = page.locator('tbody tr[data-is]:visible');
      const shown = await rows.evaluateAll((all) => all.map((row) => row.dataset.is ?? ''));
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.every((is) => is.includes('substance'))).toBe(true);
      expect(await page.locator('tr:has(:target)').isVisible()).toBe(true);
      expect(search(page)).toBe('?rows=substance');
      expect(await page.locator('.counted-rows').innerText()).toContain(`${shown.length} of 14 passages`);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await rows.count()).toBe(14);
      expect(search(page)).toBe('');
      expect(await figure.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  test.each(['?rows=nothing', '?rows=%22%5D'])(
    'an address that asks for rows that none counts shows all: %s',
    (address) =>
      at(address, async (page) => {
        expect(await page.locator('tbody tr[data-is]:visible').count()).toBe(14);
        expect(search(page)).toBe('');
      }),
  );

  test('without scripts lead to the first of them', () =>
    at(
      '',
      async (page) => {
        await page.getByText('How the passages are divided and ordered').click();
        await page.getByRole('link', { name: /^Four paragraphs are split/ }).click();
        expect(await page.locator('tr:has(:target)').getAttribute('data-is')).toContain('split');
      },
      WITHOUT_SCRIPTS,
    ));
});
