import { describe, expect, test } from 'vitest';
import { openSite, type Visit } from './open-site.ts';

const site = openSite('real');

async function typed(query: string): Promise<Visit> {
  const visit = await site.visit('/search/');
  await visit.page.locator('quote-search input[name="q"]').pressSequentially(query, { delay: 1 });
  await visit.page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>('quote-search')?.dataset['answered'] === asked,
    query,
  );
  return visit;
}

describe('searching', () => {
  test('a quotation with mistakes finds the passage in the wording of both articles', async () => {
    const { page, errors, leave } = await typed('a serious of natural disasters and US led sanctons');
    const first = page.locator('.result').first();
    const wordings = first.locator('.printing');
    expect(await wordings.count()).toBe(2);
    expect(await wordings.nth(0).innerText()).toContain('U.S.-led sanctions');
    expect(await wordings.nth(1).innerText()).toContain('and US-led sanctions');
    expect(await first.locator('mark.found').allInnerTexts()).not.toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  });

  test('straight quotes, dashes and case do not matter', async () => {
    const { page, leave } = await typed(`"MULTIPLE CRISES" caused by an economy battered by pandemic–related`);
    expect(await page.locator('.result').first().innerText()).toContain('multiple crises');
    await leave();
  });

  test('a result leads to its row, which is lit', async () => {
    const { page, leave } = await typed('bolster his country’s military capability');
    await page.locator('.result').first().locator('a').first().click();
    await page.waitForURL(/-vs-jan-8\/#/);
    expect(await page.locator('tr:has(:target)').innerText()).toContain('military capability');
    await leave();
  });

  test('a passage that only one article carries is marked as not in the other', async () => {
    const { page, leave } = await typed('Ties between the Koreas once flourished');
    const first = page.locator('.result').first();
    expect(await first.innerText()).toContain('Not in 8 January 2021');
    expect(await page.locator('.search-status').innerText()).toContain('word for word');
    await leave();
  });

  test('says so if nobody printed the words', async () => {
    const { page, leave } = await typed('zebras quietly knit umbrellas');
    expect(await page.locator('.result').count()).toBe(0);
    // While letters may follow, nothing is said of what nobody printed.
    expect(await page.locator('.search-status').innerText()).not.toContain('No article prints this');
    await page.getByText('No article prints this').waitFor();
    await leave();
  });

  test('words close to what was printed are not called a match, and the closest wording is shown', async () => {
    const { page, leave } = await typed('the congress of penguins admired the top officials of Antarctica');
    await expect.poll(() => page.locator('.search-status').innerText()).toMatch(/^No article prints this/);
    await leave();
  });

  test('several paragraphs pasted at once find each of them', async () => {
    const visit = await site.visit('/search/');
    const text = await visit.page.request.get(`${site.address}/kim-party-congress/story.json`);
    const { articles } = (await text.json()) as { articles: { paragraphs: { text: string }[] }[] };
    const pasted =
      articles[1]?.paragraphs
        .slice(0, 3)
        .map((paragraph) => paragraph.text)
        .join('\n') ?? '';
    await visit.page.locator('quote-search input[name="q"]').fill(pasted);
    await visit.page.locator('.result').nth(1).waitFor();
    await visit.leave();
  });

  test('Back leads from question to question', async () => {
    const { page, leave } = await site.visit('/search/');
    const box = page.locator('quote-search input[name="q"]');
    for (const question of ['reshuffle top officials', 'multiple crises', 'military capability']) {
      await box.fill(question);
      await box.press('Enter');
      await page.waitForURL(new RegExp(question.split(' ')[0] ?? ''));
    }
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('quote-search input[name="q"]')?.value === 'multiple crises',
    );
    await page.goBack();
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('quote-search input[name="q"]')?.value === 'reshuffle top officials',
    );
    await leave();
  });

  test('the index is fetched when the box gets the focus, and not before', async () => {
    const visit = await site.visit('/search/');
    await visit.page.waitForLoadState('networkidle');
    const index = (): readonly string[] => visit.requests.filter((path) => path.includes('search/index/'));
    expect(index()).toEqual([]);
    await visit.page.locator('quote-search input[name="q"]').focus();
    await visit.page.waitForResponse(/search\/index/);
    expect(index()).toHaveLength(1);
    await visit.leave();
  });

  test('an address with a question answers it, and the question follows the typing', async () => {
    const visit = await site.visit('/search/?q=reshuffle+top+officials');
    await visit.page.locator('.result').first().waitFor();
    expect(await visit.page.locator('quote-search input[name="q"]').inputValue()).toBe('reshuffle top officials');
    await visit.page.locator('quote-search input[name="q"]').fill('called Mr Kim a thug');
    await visit.page.waitForURL(/q=called/);
    await visit.leave();
  });

  test('a file that fails to load is requested again before anything is said', async () => {
    const visit = await site.visit('/search/');
    await visit.page.route(/search\/index/, (route) => route.abort(), { times: 1 });
    await visit.page.locator('quote-search input[name="q"]').fill('reshuffle top officials');
    await visit.page.locator('.result').first().waitFor();
    expect(visit.requests.filter((path) => path.includes('search/index'))).toHaveLength(2);
    await visit.leave();
  });

  test('an index that never loads is reported, and requested again with the next question', async () => {
    const visit = await site.visit('/search/');
    await visit.page.route(/search\/index/, (route) => route.abort(), { times: 3 });
    await visit.page.locator('quote-search input[name="q"]').focus();
    await visit.page.getByText('could not be loaded').waitFor();
    await visit.page.locator('quote-search input[name="q"]').fill('reshuffle top officials');
    await visit.page.locator('.result').first().waitFor();
    await visit.leave();
  });

  test('everything can be done with keys', async () => {
    const { page, leave } = await site.visit('/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('reshuffle top officials', { delay: 1 });
    await page.locator('.result').first().waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    await page.keyboard.press('ArrowDown');
    const first = await focused();
    expect(first).toMatch(/-vs-jan-8\/#/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('quotation');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/-vs-jan-8\/#/);
    await leave();
  });

  test('an answer that comes late leaves the reader at the same result', async () => {
    const { page, leave } = await typed('reshuffle top officials');
    await page.keyboard.press('ArrowDown');
    const place = () =>
      page.evaluate(() => [...document.querySelectorAll('.results a')].indexOf(document.activeElement as Element));
    expect(await place()).toBe(0);
    await page.evaluate(() => {
      document.querySelector('.results a')?.setAttribute('data-old', '');
      const box = document.querySelector<HTMLInputElement>('quote-search input[name="q"]');
      if (box === null) return;
      box.value = 'reshuffle top officials of';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.locator('.results a:not([data-old])').first().waitFor();
    await expect.poll(() => page.locator('.results [data-old]').count()).toBe(0);
    expect(await place()).toBe(0);
    await leave();
  });

  test('coming back finds the question and its results', async () => {
    const { page, leave } = await typed('reshuffle top officials');
    await page.locator('.result a').first().click();
    await page.waitForURL(/-vs-jan-8\/#/);
    await page.goBack();
    await page.locator('.result').first().waitFor();
    expect(await page.locator('quote-search input[name="q"]').inputValue()).toBe('reshuffle top officials');
    await leave();
  });

  test('differences between wordings are marked, and described in words', async () => {
    const { page, leave } = await typed('a series of natural disasters and US-led sanctions');
    const first = page.locator('.result').first();
    expect(await first.locator('.printing').nth(1).locator('.differs').allInnerTexts()).toContain('US');
    expect(await first.innerText()).toMatch(/\d+ changes? of house style, compared with /);
    await leave();
  });

  test('filters limit a search to a story, and are in the address', async () => {
    const { page, leave } = await typed('reshuffle top officials');
    await page.locator('.filters summary').click();
    await page.locator('select[name="story"] option', { hasText: 'Kim Jong Un' }).waitFor({ state: 'attached' });
    await page.locator('select[name="outlet"]').selectOption({ index: 1 });
    await page.waitForURL(/outlet=/);
    await page.locator('input[name="from"]').fill('2030-01-01');
    await page.getByText('No article matching your filters prints this').waitFor();
    await page.reload();
    expect(await page.locator('input[name="from"]').inputValue()).toBe('2030-01-01');
    await page.getByText('No article matching your filters prints this').waitFor();
    await leave();
  });

  test('an address may keep the search to one comparison', async () => {
    const visit = await site.visit('/search/?story=kim-party-congress/making-a-difference-vs-jan-8&q=reshuffle+top');
    await visit.page.locator('.result').first().waitFor();
    await visit.page.locator('quote-search input[name="q"]').fill('multiple crises');
    await visit.page.waitForURL(/story=kim-party-congress%2Fmaking-a-difference-vs-jan-8/);
    await visit.leave();
  });

  test('on a phone nothing overflows at the side', async () => {
    const visit = await site.visit('/search/?q=natural+disasters', { viewport: { width: 320, height: 640 } });
    await visit.page.locator('.result').first().waitFor();
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await visit.page.evaluate(sideways)).toBe(0);
    await visit.leave();
  });

  test('without JavaScript the page says so and leads to the stories', async () => {
    const { page, leave } = await site.visit('/search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    expect(await page.locator('noscript a').count()).toBeGreaterThan(0);
    await leave();
  });
});
