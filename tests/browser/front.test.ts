import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite('invented');
const openedReal = openSite('real');

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

test('the home page leads with a finding of a real story, and each thing that it offers to try works', async () => {
  const { page, errors, leave } = await openedReal.visit('/');
  const first = page.locator('.story-card').first();
  expect(await first.getByRole('heading').innerText()).toBe('Kim Jong Un at the party congress');
  expect(await first.locator('.key-differences li').count()).toBeGreaterThan(2);
  const examples = page.locator('.live-examples a');
  expect(await examples.locator('b').allInnerTexts()).toEqual(['Read', 'Search', 'Check', 'Link']);
  const hrefs = await examples.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const shows = ['.comparison', '.results li mark', '.verdict.verbatim', 'tr:has(:target)'];
  for (const [k, href] of hrefs.entries()) {
    await page.goto(href);
    await expect.poll(() => page.locator(shows[k]!).count(), { message: href }).toBeGreaterThan(0);
  }
  expect(errors).toEqual([]);
  await leave();
});

test('the colours of the footer are kept from page to page, and applied before a page is drawn', async () => {
  const { page, leave } = await site.visit('/', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByLabel('Colours').selectOption('dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(`${site.address}/method/`);
  expect(await paper()).toBe(dark);
  await page.getByLabel('Colours').selectOption('system');
  expect(await paper()).toBe(light);
  await leave();
});

test('a stroke leads to the search from every page, and to its page on a phone', async () => {
  const { page, leave } = await site.visit('/method/');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('quick-search');
  await page.keyboard.type('a/b');
  expect(await page.locator('#quick-search').inputValue()).toBe('a/b');
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${site.address}/method/`);
  await page.keyboard.press('/');
  await page.waitForURL(/\/search\/$/);
  const example = page.locator('.live-examples a').first();
  expect(await example.isVisible()).toBe(true);
  await page.locator('#quotation').fill('a');
  expect(await example.isVisible()).toBe(false);
  await leave();
});
