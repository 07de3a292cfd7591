import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite('invented');

describe.each([
  ['with scripts', {}],
  ['without scripts, on a phone', { javaScriptEnabled: false, viewport: { width: 390, height: 800 } }],
])('the home page %s', (_, options) => {
  test('is narrowed to one outlet by the keyboard, and widened again', async () => {
    const { page, errors, leave } = await site.visit('/', options);
    const stories = page.locator('.story-card');
    const all = await stories.count();
    const outlets = page.getByRole('navigation', { name: 'Stories by outlet' });
    const outlet = outlets.getByRole('link').nth(1);
    const name = await outlet.locator('span').first().innerText();
    await outlet.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/outlets\/[^/]+\/$/);
    expect(await stories.count()).toBeLessThan(all);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
    expect(await outlets.locator('[aria-current=page] span').first().innerText()).toBe(name);
    await outlets.getByRole('link', { name: 'All outlets' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.address}/`);
    expect(await stories.count()).toBe(all);
    expect(errors).toEqual([]);
    await leave();
  });

  test('leads to a comparison by its strip', async () => {
    const { page, leave } = await site.visit('/', options);
    const first = page.locator('.story-card .go').first();
    const names = await first.innerText();
    await first.locator('svg').click();
    await page.waitForURL(/-vs-/);
    for (const name of names.replace('Compare ', '').split(' and ')) {
      expect(await page.locator('thead').innerText()).toContain(name.trim());
    }
    await leave();
  });
});
