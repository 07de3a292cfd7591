import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite('real');
const COMPARISONS = [
  '/kim-party-congress/making-a-difference-vs-jan-8/',
  '/tollgate-bridge/larkhaven-courier-vs-evening-post/',
  '/tollgate-bridge/larkhaven-courier-vs-saltmarsh-tribune/',
];
const phone = (width: number, height: number): BrowserContextOptions => ({
  viewport: { width, height },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
});
/** In pixels: what a finger hits. */
const FINGER = 44;

async function firstPrinted(page: Page): Promise<number> {
  return page.evaluate(() => (document.querySelector('td .text')?.getBoundingClientRect().top ?? Infinity) + scrollY);
}

describe('on a phone', () => {
  test.each(COMPARISONS)('the first printed word is near the top: %s', async (path) => {
    const { page, errors, leave } = await site.visit(path, phone(390, 844));
    await expect.poll(() => page.locator('[data-waits]').count()).toBe(0);
    expect(await page.locator('[name=view][value=column]').isChecked()).toBe(true);
    expect(await firstPrinted(page)).toBeLessThanOrEqual(520);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await firstPrinted(page)).toBeLessThanOrEqual(600);
    expect(errors).toEqual([]);
    await leave();
  });

  test('what is touched is large enough, and the line of controls stays on screen', async () => {
    const { page, leave } = await site.visit(COMPARISONS[1]!, phone(390, 844));
    const small = await page
      .locator('.site-header a:visible, .to-menu, .more, .reading-bar label, .reading-bar button:visible')
      .evaluateAll(
        (targets, least) =>
          targets
            .filter((one) => !one.closest('.kinds-panel') && !one.matches('.brand'))
            .map((one) => ({ words: one.textContent?.trim(), height: one.getBoundingClientRect().height }))
            .filter(({ height }) => height < least),
        FINGER,
      );
    expect(small).toEqual([]);
    await page.evaluate(() => scrollTo(0, 2000));
    expect((await page.locator('.reading-bar').boundingBox())?.y).toBe(0);
    await page.getByRole('button', { name: 'Next change' }).tap();
    await expect.poll(() => page.locator('[data-chosen]').count()).toBeGreaterThan(0);
    await leave();
  });

  test.each([true, false])('menu and key differences open, with scripts or without: %s', async (javaScriptEnabled) => {
    const { page, leave } = await site.visit(COMPARISONS[1]!, { ...phone(390, 844), javaScriptEnabled });
    const method = page.locator('.site-header').getByRole('link', { name: 'Method' });
    expect(await method.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).tap();
    await expect.poll(() => method.isVisible()).toBe(true);
    await page.locator('h1').tap();
    const lines = page.locator('.key-differences li:visible');
    expect(await lines.count()).toBe(2);
    await page.getByText('All key differences and counts').tap();
    expect(await lines.count()).toBe(5);
    expect(await page.locator('.counts').isVisible()).toBe(true);
    await leave();
  });

  test('the text does not jump when another view than the first is shown', async () => {
    const { page, leave } = await site.visit('/', phone(390, 844));
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            shifts: (window as never as { shifts: number }).shifts + (entry as never as { value: number }).value,
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const choices of ['', '?view=side', '?view=b&show=differences', '?rows=substance']) {
      await page.goto(site.address + COMPARISONS[1] + choices);
      await expect.poll(() => page.locator('[data-waits]').count()).toBe(0);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => (window as never as { shifts: number }).shifts), choices).toBeLessThan(0.002);
    }
    await leave();
  });
});
