import { describe, expect, test } from 'vitest';
import { EARLY_VIEW } from '../../src/corpus/early-scripts.ts';
import { openSite } from './open-site.ts';

const COMPARISON = '/kim-party-congress/making-a-difference-vs-jan-8/';
const SPLIT_IN_B = 'observers-had-expected-mr-kim-to--jan-8';

const site = openSite('real');

describe('the address of a passage, in a fresh browser with JavaScript off', () => {
  test('scrolls to the paragraph and lights its whole row, and no other', async () => {
    const { page, leave } = await site.visit(`${COMPARISON}#${SPLIT_IN_B}`, { javaScriptEnabled: false });
    const colours = await page.locator('table.comparison tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        target: row.querySelector(':target') !== null,
        cells: [...row.querySelectorAll('td')].map((cell) => getComputedStyle(cell).backgroundColor),
      })),
    );
    const plain = 'rgba(0, 0, 0, 0)';
    const lit = colours.filter(({ cells }) => cells.some((colour) => colour !== plain));
    expect(lit).toHaveLength(1);
    expect(lit[0]?.target).toBe(true);
    expect(lit[0]?.cells).toHaveLength(3);
    expect(lit[0]?.cells).not.toContain(plain);
    const row = page.locator('tr:has(:target)');
    expect(await row.innerText()).toContain('State media said');
    const height = page.viewportSize()?.height ?? 0;
    const place = async (): Promise<number> => (await page.locator(':target').boundingBox())?.y ?? -1;
    await expect.poll(async () => (await place()) > 0 && (await place()) < height).toBe(true);
    await leave();
  });

  test('lights the row where rows are stacked, too', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };
    const { page, leave } = await site.visit(`${COMPARISON}#${SPLIT_IN_B}`, options);
    const [lit, other] = await page
      .locator('table.comparison tbody tr')
      .evaluateAll((rows) =>
        [rows.find((row) => row.querySelector(':target')), rows[0]].map((row) =>
          row === undefined ? '' : getComputedStyle(row).backgroundColor,
        ),
      );
    expect(lit).not.toBe(other);
    await leave();
  });
});

describe('the comparison', () => {
  test('shows every paragraph of both articles to the character, marks or none', async () => {
    const { page, leave } = await site.visit(COMPARISON);
    const data = (await (await page.request.get(`${site.address}${COMPARISON}collation.json`)).json()) as {
      [side in 'a' | 'b']: { paragraphs: { id: string; text: string }[] };
    };
    for (const { id, text } of [...data.a.paragraphs, ...data.b.paragraphs]) {
      const shown = await page.locator(`[id="${id}"]`).evaluate((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const said of copy.querySelectorAll('.said')) said.remove();
        return copy.textContent;
      });
      expect(shown).toBe(text);
    }
    await leave();
  });

  test('requests the page, its script in two files and its fonts; nothing of the search, and nothing of what is chosen later', async () => {
    // By touch: a browser with a mouse may find its pointer over the page, and asks for what a pointer needs.
    const { page, errors, requests, leave } = await site.visit(COMPARISON, { hasTouch: true, isMobile: true });
    await page.waitForLoadState('networkidle');
    const others = requests.filter((path) => !path.endsWith('.woff2') && !path.endsWith('.svg'));
    expect(others.filter((path) => path.startsWith('http'))).toEqual([]);
    const script = expect.stringMatching(/^\/_astro\/(?:SearchShortcut|search-key)\.[^/]+\.js$/);
    expect(others).toEqual([COMPARISON, script, script]);
    expect(errors).toEqual([]);
    await leave();
  });

  test('copies the address of a passage when its link is followed, and says so', async () => {
    const { page, leave } = await site.visit(COMPARISON, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator(`a[href="#${SPLIT_IN_B}"]`).click();
    const address = `${site.address}${COMPARISON}#${SPLIT_IN_B}`;
    await page.locator('.copied:not(:empty)').waitFor();
    expect(await page.locator('.copied').innerText()).toContain('copied');
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await leave();
  });

  test('leaves text that is only read aloud out of a selection', async () => {
    const { page, leave } = await site.visit(COMPARISON);
    const selected = await page.evaluate(() => {
      const cell = document.querySelectorAll('table.comparison tbody tr')[4]?.querySelector('td.b .text');
      if (!cell) return '';
      getSelection()?.selectAllChildren(cell);
      return getSelection()?.toString() ?? '';
    });
    expect(selected.length).toBeGreaterThan(40);
    expect(selected).not.toMatch(/[[\]]/);
    await leave();
  });
});

describe('other pages', () => {
  test('an unknown address offers the stories and the search', async () => {
    const { page, leave } = await site.visit('/no-such-story/');
    expect(await page.locator('h1').innerText()).toBe('Page not found');
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/', '/search/']);
    await leave();
  });

  test('printed, the comparison keeps both columns, its marks and its words, and loses the buttons', async () => {
    const { page, leave } = await site.visit(COMPARISON);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.passage-link').first().isVisible()).toBe(false);
    expect(await page.locator('.quick-search').isVisible()).toBe(false);
    const [a, b] = await Promise.all(['a', 'b'].map((side) => page.locator(`tbody td.${side}`).nth(2).boundingBox()));
    expect(a?.y).toBe(b?.y);
    const mark = page.locator('mark.substance').first();
    expect(await mark.evaluate((element) => getComputedStyle(element).borderBlockEndStyle)).toBe('solid');
    await leave();
  });

  test('on a phone each wording says whose it is', async () => {
    const { page, leave } = await site.visit(`${COMPARISON}?view=side`, { viewport: { width: 390, height: 800 } });
    const row = page.locator('tbody tr').nth(3);
    expect(await row.locator('.who:visible').allInnerTexts()).toEqual(['Making A Difference', '8 January 2021']);
    await leave();
  });
});

describe('the invented stories', () => {
  const invented = openSite('invented');

  test('a story with one article is readable and says that a second is missing', async () => {
    const { page, leave } = await invented.visit('/harbour-strike/');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Once a second is added');
    expect(text).toContain('not :30 past, a note ::said:: in the yard.');
    await leave();
  });

  test('with more than two articles every pair has its page', async () => {
    const { page, leave } = await invented.visit('/river-flood/');
    expect(await page.locator('.comparison-card h3 a').count()).toBe(3);
    await leave();
  });

  test('a row says on request why its two sides are aligned', async () => {
    const { page, leave } = await invented.visit('/river-flood/courier-vs-evening-post/');
    const why = page.locator('tr.shared .why').first();
    await why.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await why.locator('p').innerText()).toMatch(/alike|identical|Each article has one/);
    await page.keyboard.press('Enter');
    expect(await why.locator('p').isVisible()).toBe(false);
    expect(await page.locator('tr.only-a .why, tr.only-b .why').count()).toBe(0);
    await leave();
  });

  test('between revisions what was withdrawn is struck, between outlets nothing is', async () => {
    const { page, leave } = await invented.visit('/council-vote/first-vs-second/');
    expect(await page.locator('del:visible').count()).toBe(1);
    expect(await page.locator('ins:visible').count()).toBe(1);
    await leave();
  });

  test.each(['/hostile-markdown/', '/hostile-markdown/one-vs-two/', '/', '/search/?q=a+paragraph+with+script'])(
    'nothing hostile comes alive on %s',
    async (path) => {
      const { page, errors, requests, leave } = await invented.visit(path);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      // The page's own scripts are modules, and nothing else may be one.
      expect(
        await page
          .locator(
            'main script:not([type="module"], [data-early]), main img, main iframe, main form:not([role="search"]), main base, main meta, main style, [onload], [onclick], [onerror], [style], a[href*="script:" i], a[href^="data:"], a[href^="file:"]',
          )
          .count(),
      ).toBe(0);
      for (const early of await page.locator('main script[data-early]').allTextContents())
        expect(early).toBe(EARLY_VIEW);
      expect(requests.filter((request) => request.startsWith('http'))).toEqual([]);
      expect(errors).toEqual([]);
      await leave();
    },
  );

  test('a script injected into the page does not run', async () => {
    const { page, leave } = await invented.visit('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.text = 'window.hacked = 1';
        document.body.append(script);
      } catch {
        // Trusted Types refuse it already here.
      }
    });
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await leave();
  });
});
