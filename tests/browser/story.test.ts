import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite('invented');

const PHONE = { viewport: { width: 320, height: 640 } };

describe('a story in six articles, on a phone', () => {
  test('the table scrolls inside itself by the keyboard, and its first column stays', async () => {
    const { page, leave } = await site.visit('/ferry-grounding/', PHONE);
    const region = page.locator('.region').first();
    const head = region.locator('tbody .matter').first();
    const cell = region.locator('tbody .cell').first();
    await region.focus();
    const [headBefore, cellBefore] = [await head.boundingBox(), await cell.boundingBox()];
    for (let k = 0; k < 4; k++) await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.region')?.scrollLeft ?? 0) > 60);
    const [headAfter, cellAfter] = [await head.boundingBox(), await cell.boundingBox()];
    expect(headAfter?.x).toBeCloseTo(headBefore?.x ?? 0, 0);
    expect(cellAfter?.x ?? 0).toBeLessThan((cellBefore?.x ?? 0) - 50);
    await leave();
  });

  test('the wordings open without scripts, and stay on screen however far the table is scrolled', async () => {
    const { page, leave } = await site.visit('/ferry-grounding/', { ...PHONE, javaScriptEnabled: false });
    const row = page.locator('.readings', { hasText: 'Three wordings, in all articles' });
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await row.locator('li').count()).toBe(3);
    expect(await row.locator('li mark.substance').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('221')]),
    );
    const words = await row.locator('.words').first().boundingBox();
    expect(words?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((words?.x ?? 0) + (words?.width ?? 999)).toBeLessThanOrEqual(320);
    await leave();
  });
});

test('a cell leads to its paragraph in a comparison, and a missing one to what faces the gap', async () => {
  const { page, leave } = await site.visit('/ferry-grounding/');
  const row = page.locator('tr', { hasText: 'The operator refused' });
  await row.locator('a.cell.carried').click();
  await page.waitForURL(/daily-beacon.*#the-operator-refused/);
  expect(await page.locator(':target').innerText()).toContain('The operator refused to say');
  await page.goBack();
  await row.locator('a.cell.missing').first().click();
  await page.waitForURL(/albion-post-vs-daily-beacon\/#the-operator-refused/);
  expect(await page.locator('tr:has(:target) .missing').innerText()).toMatch(/not in Albion Post/i);
  await leave();
});

test('a figure of the matrix leads to the two articles', async () => {
  const { page, leave } = await site.visit('/ferry-grounding/');
  await page.getByTitle(/^Island Echo prints \d+ of the \d+ words in Northern Mail/).click();
  await page.waitForURL(/\/ferry-grounding\/island-echo-vs-northern-mail\/$/);
  await leave();
});

test('what readers never saw is a list of links', async () => {
  const { page, leave } = await site.visit('/ferry-grounding/');
  await page.locator('.omits summary', { hasText: 'Kestrel News' }).click();
  await page.locator('details.omits[open] a', { hasText: 'There was a shudder' }).click();
  await page.waitForURL(/kestrel-news\/#there-was-a-shudder/);
  await leave();
});
