import { describe, expect, test } from 'vitest';
import { card, inView, named, openWalk, PHONE } from './walk-page.ts';

const { at } = openWalk();

describe('a move', () => {
  const HERE = '.shape .move';
  const THERE = '.elsewhere .move';

  test('has a mark with a direction at both ends', () =>
    at('', async (page) => {
      expect(await page.locator(HERE).innerText()).toMatch(/^↑ \w+ passages further up/);
      expect(await page.locator(THERE).innerText()).toMatch(
        /^Evening Post prints “.*” here; the matching row is \w+ passages further down$/,
      );
    }));

  test.each([
    ['from the row', HERE, THERE],
    ['from the place', THERE, HERE],
  ])('%s its partner is brought into view, with the focus; Backspace undoes it', (_from, here, there) =>
    at('', async (page) => {
      await page.locator(here).focus();
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press('Enter');
      await expect.poll(() => inView(page, there)).toBe(true);
      const partner = await page.locator(there).textContent();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(partner);
      expect(await page.getByRole('button', { name: 'Back to where you were' }).isVisible()).toBe(true);
      await page.keyboard.press('Backspace');
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
      expect(await page.locator(here).evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await page.getByRole('button', { name: 'Back to where you were' }).isVisible()).toBe(false);
    }),
  );

  test.each(['?rows=moved', '?view=a', '?view=b', '?view=column', '?show=differences'])(
    'leads to its other end also where that is not shown: %s',
    (address) =>
      at(address, async (page) => {
        await page.locator(HERE).click();
        await expect.poll(() => inView(page, THERE)).toBe(true);
        await expect.poll(() => page.locator(THERE).evaluate((link) => link === document.activeElement)).toBe(true);
        await page.keyboard.press('Backspace');
        await expect.poll(() => inView(page, HERE)).toBe(true);
      }),
  );

  test('is undone also from a change that was chosen at its other end', () =>
    at('', async (page) => {
      await page.locator(HERE).click();
      await expect.poll(() => inView(page, THERE)).toBe(true);
      await page.keyboard.press('n');
      await expect.poll(() => named(page)).not.toBeNull();
      await page.keyboard.press('Backspace');
      await expect.poll(() => page.locator(HERE).evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await card(page).isVisible()).toBe(false);
      expect(named(page)).toBeNull();
    }));

  test('is undone by its button, and by the way back of the browser', () =>
    at('', async (page) => {
      const back = page.getByRole('button', { name: 'Back to where you were' });
      await page.locator(HERE).click();
      await back.click();
      await expect.poll(() => new URL(page.url()).hash).toBe('');
      await expect.poll(() => page.locator(HERE).evaluate((link) => link === document.activeElement)).toBe(true);
      await page.locator(HERE).click();
      await expect.poll(() => back.isVisible()).toBe(true);
      await page.goBack();
      await expect.poll(() => back.isVisible()).toBe(false);
    }));

  test.each([{}, PHONE])('is a link without scripts (%o)', (options) =>
    at(
      '',
      async (page) => {
        expect(await page.locator('change-walk').isVisible()).toBe(false);
        await page.locator(HERE).click();
        expect(await inView(page, THERE)).toBe(true);
        await page.locator(THERE).click();
        expect(await inView(page, HERE)).toBe(true);
      },
      { ...options, javaScriptEnabled: false },
    ),
  );
});
