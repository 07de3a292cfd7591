import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite('real');

describe('checking quotations', () => {
  test('says for each line how every article prints it', async () => {
    const { page, errors, leave } = await site.visit('/check/');
    const lines = [
      'a series of natural disasters and U.S.-led sanctions',
      'Ties between the Koreas once flourished',
      'zebras quietly knit umbrellas',
    ];
    await page.locator('quote-check textarea').fill(lines.join('\n'));
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('3 quotations were checked').waitFor();
    const verdicts = page.locator('.quotation').nth(0).locator('.verdict');
    expect(await verdicts.allInnerTexts()).toEqual(['Verbatim', 'Verbatim except for house style']);
    expect(await page.locator('.quotation').nth(0).locator('del').allInnerTexts()).toEqual(['U.S.']);
    expect(await page.locator('.quotation').nth(1).locator('.verdict').allInnerTexts()).toEqual(['Verbatim', 'Absent']);
    expect(await page.locator('.quotation').nth(2).innerText()).toContain('No article prints this.');
    expect(errors).toEqual([]);
    await leave();
  });

  test('the verdict is copied as text, with links', async () => {
    const { page, leave } = await site.visit('/check/?q=Ties+between+the+Koreas+once+flourished', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy this verdict' }).click();
    await page.getByText('Verdict copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('“Ties between the Koreas once flourished”');
    expect(copied).toMatch(/verbatim http:\/\/localhost:\d+\/kim-party-congress\/.*#ties-between/);
    expect(copied).toMatch(/8 January 2021.*: absent$/m);
    await leave();
  });

  test('a verdict leads to the row', async () => {
    const { page, leave } = await site.visit('/check/?q=Ties+between+the+Koreas+once+flourished');
    await page.locator('.checked-by a').first().click();
    await page.waitForURL(/-vs-jan-8\/#ties-between/);
    await leave();
  });

  test('the header of every page leads here', async () => {
    const { page, leave } = await site.visit('/');
    await page.getByRole('link', { name: 'Check a quotation' }).click();
    await page.waitForURL(/\/check\/$/);
    await leave();
  });

  test('an index that does not load is reported', async () => {
    const { page, leave } = await site.visit('/check/');
    await page.route(/search\/index/, (route) => route.abort());
    await page.locator('quote-check textarea').fill('multiple crises');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('could not be loaded').waitFor();
    await leave();
  });

  test('without JavaScript the page says so and leads to the stories', async () => {
    const { page, leave } = await site.visit('/check/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    expect(await page.locator('noscript a').count()).toBeGreaterThan(0);
    await leave();
  });
});
