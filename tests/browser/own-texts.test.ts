import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite('real');

const FIRST = `Ferry stopped at Sker

The ferry to Sker was stopped on Monday after fourteen passengers complained of the cold, the harbour office said.

“Nobody told us that the heating had failed,” said Wenna Task, who missed her train.

The line hopes to sail again on Thursday.`;
const SECOND = FIRST.replace('fourteen', 'thirteen')
  .replace('Nobody told us', 'Nobody warned us')
  .replace('complained', 'had complained');

const fill = async (page: Awaited<ReturnType<typeof site.visit>>['page'], a: string, b: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'First text' }).fill(a);
  await page.getByRole('textbox', { name: 'Second text' }).fill(b);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
};

test('two pasted texts are compared here: to the character, with marks, and nothing is sent', async () => {
  const { page, errors, requests, leave } = await site.visit('/compare/');
  await page.getByRole('textbox', { name: 'Outlet or name' }).first().fill('The <b>Post</b>');
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await fill(page, FIRST, SECOND);
  await page.locator('table.comparison').waitFor();
  expect(await page.locator('.key-differences li').first().innerText()).toMatch(/fourteen.*thirteen/i);
  expect(await page.locator('thead .outlet').allInnerTexts()).toEqual(['The <b>Post</b>', 'Second text']);
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('td.a .text')].map((text) => {
      const copy = text.cloneNode(true) as Element;
      for (const read of copy.querySelectorAll('.said')) read.remove();
      return copy.textContent;
    }),
  );
  expect(shown).toEqual(FIRST.split('\n\n'));
  // The next change has its card with its reason; the view is changed by the bar.
  await page.keyboard.press('n');
  await expect.poll(() => page.locator('.change-card').innerText()).toContain('fourteen');
  await page.locator('[name=view][value=column]').check();
  await expect.poll(() => page.locator('reading-view').getAttribute('data-view')).toBe('column');
  expect(requests.slice(before).filter((path) => !/^\/_astro\/[\w.-]+\.(?:js|css|woff2)$/.test(path))).toEqual([]);
  expect(errors).toEqual([]);
  await leave();
});

test('the comparison is kept as one file, which needs nothing else and runs nothing', async () => {
  const { page, leave } = await site.visit('/compare/');
  await fill(page, FIRST, SECOND);
  await page.locator('table.comparison').waitFor();
  // What is folded away on the page is in the file all the same.
  await page.locator('[name=show][value=differences]').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Keep as one HTML file' }).click(),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'wireside-kept-'));
  await download.saveAs(join(folder, 'kept.html'));
  const html = await readFile(join(folder, 'kept.html'), 'utf8');
  await rm(folder, { recursive: true });
  expect(html).toContain('<title>First text and Second text, compared</title>');
  expect(html).not.toMatch(/<script|https?:|url\(|src=/);
  await page.goto('about:blank');
  await page.setContent(html);
  const marks = await page.locator('mark.substance').allInnerTexts();
  expect(marks.join(' ')).toMatch(/fourteen/);
  expect(
    await page
      .locator('mark.substance')
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor),
  ).not.toBe('rgba(0, 0, 0, 0)');
  expect(await page.locator('td.a .text:visible').count()).toBe(4);
  expect(await page.getByText('Differences only').isVisible()).toBe(false);
  await page.locator('[name=view][value=b]').check();
  expect(await page.locator('.peek:visible').count()).toBe(0);
  expect(await page.locator('td.a').first().isVisible()).toBe(false);
  await leave();
});

test('Markdown is read with its front matter; what cannot be read is said with its line', async () => {
  const { page, errors, leave } = await site.visit('/compare/');
  const markdown = '---\noutlet: Sker Courier\ntitle: Ferry stopped\n---\n\nThe *ferry* was stopped.\n';
  await fill(page, '---\noutlet: [\n---\n\nText.\n', markdown);
  await expect.poll(() => page.locator('.own-status').innerText()).toMatch(/First text:2/);
  await page.getByRole('textbox', { name: 'First text' }).fill('The ferry was stopped.');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.locator('table.comparison').waitFor();
  expect(await page.locator('thead .outlet').allInnerTexts()).toEqual(['First text', 'Sker Courier']);
  expect(await page.locator('td.b em').innerText()).toBe('ferry');
  expect(errors).toEqual([]);
  await leave();
});

test('a file is dropped into its box; an empty box and a file of another kind are said', async () => {
  const { page, leave } = await site.visit('/compare/');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  expect(await page.locator('.own-status').innerText()).toBe('Paste a text as “First text” and “Second text” first.');
  const choose = (name: string, text: string) =>
    page.locator('#text-a input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await choose('ferry.pdf', 'x');
  await expect.poll(() => page.locator('.own-status').innerText()).toContain('“ferry.pdf” cannot be read here');
  await choose('sker-post.txt', FIRST);
  await expect.poll(() => page.getByRole('textbox', { name: 'First text' }).inputValue()).toBe(FIRST);
  expect(await page.getByRole('textbox', { name: 'Outlet or name' }).first().inputValue()).toBe('sker-post');
  await leave();
});

test('without JavaScript the page says what it needs', async () => {
  const { page, leave } = await site.visit('/compare/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
  await leave();
});
