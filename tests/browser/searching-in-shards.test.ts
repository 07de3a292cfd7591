import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shardsOf } from '../../src/core/search/shards.ts';
import { IN_PIECES, indexOf } from '../core/search/opened.ts';
import { openSite } from './open-site.ts';

const NAMES = 'Aldersby Brindle Cotham Dunmore Elsted Farley Gresham Holt Ilmer Jarrow Kelso Lydd'.split(' ');
const REPORTS = Array.from(
  { length: 200 },
  (_, k) => `The council of ${NAMES[k % 12]} said on day${k} that the road to ${NAMES[(k * 7 + 5) % 12]} would open.`,
);
const FILES = shardsOf(indexOf(REPORTS), IN_PIECES);

const site = openSite('real');

/** Gives the page an archive in many files; `answer` decides what becomes of each request. */
async function serve(page: Page, answer: (name: string, times: number) => Promise<'there' | 'gone'>): Promise<void> {
  const times = new Map<string, number>();
  await page.route(/search\/index\//, async (route) => {
    const name = /([^/]+)\.json/.exec(route.request().url())?.[1] ?? '';
    times.set(name, (times.get(name) ?? 0) + 1);
    if ((await answer(name, times.get(name) ?? 1)) === 'gone') await route.abort();
    else await route.fulfill({ contentType: 'application/json', body: FILES.get(name) ?? 'null' });
  });
}

const asks = (page: Page, query: string) => page.locator('quote-search input[name="q"]').fill(query);
const status = (page: Page) => page.locator('.search-status');

describe('an archive in many files', () => {
  test('is searched with only the files that a question needs', async () => {
    const { page, requests, errors, leave } = await site.visit('/search/');
    await serve(page, async () => 'there');
    await asks(page, 'said on day77 that the raod');
    await page.locator('.result').first().waitFor();
    expect(await page.locator('.result').first().innerText()).toContain('day77');
    const asked = requests.filter((path) => path.includes('search/index/'));
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.length).toBeLessThan(FILES.size / 4);
    expect(errors).toEqual([]);
    await leave();
  });

  test('a file that fails twice loads the third time', async () => {
    const { page, leave } = await site.visit('/search/');
    await serve(page, async (name, times) => (name.startsWith('t') && times < 3 ? 'gone' : 'there'));
    await asks(page, 'said on day77 that');
    await page.locator('.result').first().waitFor();
    await leave();
  });

  test('a file that never loads is reported, and the page does not hang', async () => {
    const { page, leave } = await site.visit('/search/');
    await serve(page, async (name) => (name.startsWith('t') ? 'gone' : 'there'));
    await asks(page, 'said on day77 that');
    await status(page).getByText('could not be loaded').waitFor();
    await leave();
  });

  test('on a slow connection the wait is announced, and the answer to the last question stays', async () => {
    const { page, leave } = await site.visit('/search/');
    const line: (() => void)[] = [];
    await serve(page, async () => {
      await new Promise<void>((resolve) => line.push(resolve));
      return 'there';
    });
    await asks(page, 'said on day77 that');
    await status(page).getByText('Loading').waitFor();
    await asks(page, 'said on day133 that');
    const answered = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('quote-search')?.dataset['answered'] ?? '');
    // The line gives a file at a time, the one that was asked for last first; so the first question's come last.
    await expect
      .poll(async () => {
        line.pop()?.();
        return answered();
      })
      .toBe('said on day133 that');
    expect(await page.locator('.result').first().innerText()).toContain('day133');
    for (const arrive of line) arrive();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await page.locator('.result').first().innerText()).toContain('day133');
    expect(await answered()).toBe('said on day133 that');
    await leave();
  });
});

describe('the element', () => {
  test('answers scripts: search(query, { limit }), best first', async () => {
    const { page, leave } = await site.visit('/search/');
    const results = await page.evaluate(async () => {
      type Searching = HTMLElement & { search(query: string, options: object): Promise<readonly object[]> };
      return document
        .querySelector<Searching>('quote-search')
        ?.search('conciliatory gestures toward Seoul', { limit: 1 });
    });
    expect(results).toHaveLength(1);
    expect(results?.[0]).toMatchObject({
      story: 'kim-party-congress',
      article: expect.any(String),
      paragraph: expect.any(String),
      text: expect.stringContaining('conciliatory gestures toward Seoul'),
      verdict: 'exact',
      score: 1,
      partners: ['State media said Mr Kim', 'Observers had expected Mr Kim'].map((start) => ({
        story: 'kim-party-congress',
        article: 'jan-8',
        paragraph: expect.any(String),
        text: expect.stringMatching(`^${start}`),
      })),
    });
    await leave();
  });
});
