import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const COMPARISON = '/kim-party-congress/making-a-difference-vs-jan-8/';
const SPLIT_IN_B = 'observers-had-expected-mr-kim-to--jan-8';

const site = openSite('real');

describe('an embeddable page', () => {
  test('shows only the passage in its address, with both wordings and the source, without JavaScript', async () => {
    const { page, leave } = await site.visit(`/embed${COMPARISON}#${SPLIT_IN_B}`, { javaScriptEnabled: false });
    const shown = page.locator('.embedded:visible');
    expect(await shown.count()).toBe(1);
    const words = await shown.innerText();
    expect(words).toContain('Kim also reviewed relations');
    expect(words).toContain('conciliatory gestures toward Seoul');
    expect(await page.locator('footer').innerText()).toContain('date not stated');
    expect(await shown.getByRole('link').getAttribute('href')).toMatch(new RegExp(`^${COMPARISON}#`));
    await leave();
  });

  test('shows every passage if its address names none, or an unknown one', async () => {
    for (const fragment of ['', '#no-such-passage']) {
      const { page, leave } = await site.visit(`/embed${COMPARISON}${fragment}`);
      expect(await page.locator('.embedded:visible').count()).toBeGreaterThan(10);
      await leave();
    }
  });

  test('works in a frame, where its links leave the frame', async () => {
    const { page, errors, leave } = await site.visit('/schema/stories.json');
    await page.setContent(
      `<iframe src="${site.address}/embed${COMPARISON}#${SPLIT_IN_B}" width="700" height="400"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.getByText('conciliatory gestures toward Seoul').first().waitFor();
    await frame.getByRole('link', { name: 'See it in the comparison' }).click();
    await page.waitForURL(`**${COMPARISON}#*`);
    expect(errors).toEqual([]);
    await leave();
  });
});

describe('the code for embedding', () => {
  test('is for the passage that the address names, and is copied', async () => {
    const { page, errors, leave } = await site.visit(COMPARISON, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('Data and embedding').click();
    const code = page.locator('embed-code textarea');
    await expect.poll(() => code.inputValue()).toContain(`src="${site.address}/embed${COMPARISON}"`);
    await page.evaluate((id) => {
      location.hash = id;
    }, SPLIT_IN_B);
    await expect.poll(() => code.inputValue()).toContain(`src="${site.address}/embed${COMPARISON}#${SPLIT_IN_B}"`);
    await page.locator('embed-code button').click();
    await expect.poll(() => page.locator('embed-code [role="status"]').innerText()).toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
    expect(errors).toEqual([]);
    await leave();
  });

  test('is not offered without JavaScript, but the embeddable page is', async () => {
    const { page, leave } = await site.visit(COMPARISON, { javaScriptEnabled: false });
    await page.getByText('Data and embedding').click();
    expect(await page.locator('embed-code').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'this page' }).getAttribute('href')).toBe(`/embed${COMPARISON}`);
    await leave();
  });
});
