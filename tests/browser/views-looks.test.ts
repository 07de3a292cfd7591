import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints, RULES_OF_COLOUR, RULES_OF_ROOM } from './complaints.ts';
import { COMPARISON, openViews, ROW, seen, WITHOUT_SCRIPTS } from './views-page.ts';

const { at } = openViews();

test('printed, all rows and all marks stand side by side, whatever was chosen', () =>
  at('?view=column&show=differences&style=hide', async (page) => {
    await page.emulateMedia({ media: 'print' });
    const [a, b] = await Promise.all(['a', 'b'].map((side) => page.locator(`${ROW} td.${side}`).boundingBox()));
    expect(a?.y).toBe(b?.y);
    expect(await page.locator('tbody tr[data-is]:visible').count()).toBe(14);
    expect(await page.locator('.fold:visible, .ghost:visible, .choice:visible, .kinds-button:visible').count()).toBe(0);
    const mark = page.locator('mark.style').first();
    expect(await mark.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline');
    expect(await seen(page, '[data-count=style]')).toBe('25');
  }));

describe('axe finds nothing wrong', () => {
  const wide = { viewport: { width: 1280, height: 900 } };
  test.each<[string, BrowserContextOptions, readonly string[] | undefined]>([
    ['?view=column', wide, undefined],
    [
      '?view=b&show=differences&style=hide',
      { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
      [...RULES_OF_COLOUR, ...RULES_OF_ROOM],
    ],
    ['?show=plain', { ...wide, forcedColors: 'active' }, RULES_OF_COLOUR],
    ['?style=full&substance=quiet', { ...wide, colorScheme: 'dark' }, RULES_OF_COLOUR],
  ])('%s', (address, options, rules) =>
    at(
      address,
      async (page) => {
        await page.getByRole('button', { name: 'Kinds' }).click();
        expect(await complaints(page, rules)).toEqual([]);
      },
      options,
    ),
  );
});

test('a printout says where it comes from, with passage and view', () =>
  at('?view=column#north-korean-leader-kim-jong-un--jan-8', async (page) => {
    expect(await page.locator('.on-paper').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.on-paper').innerText()).toBe(page.url());
    expect(page.url()).toContain('?view=column#north');
    expect(await page.locator('.legend').first().isVisible()).toBe(true);
  }));

test('without scripts a printout names the page', () =>
  at(
    '',
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.on-paper').innerText()).toBe(COMPARISON);
    },
    WITHOUT_SCRIPTS,
  ));
