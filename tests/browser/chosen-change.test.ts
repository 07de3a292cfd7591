import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  CALM,
  COMPARISON,
  card,
  chosen,
  FIGURE,
  FIRST,
  focused,
  inView,
  openWalk,
  PHONE,
  place,
  pointOf,
  press,
  said,
} from './walk-page.ts';

const { at, site } = openWalk();

describe('the chosen change', () => {
  test('says in a sentence what kind it is and why, with both wordings', () =>
    at('', async (page) => {
      await page.mouse.click(...(await pointOf(page, ...FIGURE)));
      await expect.poll(() => card(page).isVisible()).toBe(true);
      const text = await card(page).innerText();
      expect(text).toMatch(/Larkhaven Courier\s+212\s+Evening Post\s+240\s+Figure \(substance\)\. The number differs/);
      const [, more] = (await said(page))?.split('. Figure') ?? [];
      expect(more).toContain('Larkhaven Courier: 212; Evening Post: 240.');
      await card(page).getByRole('link', { name: 'Figure' }).click();
      await page.waitForURL(/\/method\/#figure$/);
    }));

  test('Enter goes to its card, Escape closes it, and focus returns to the words', () =>
    at('', async (page) => {
      await press(page, 'n', FIRST);
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('Selected change');
      await page.keyboard.press('n');
      await expect.poll(() => place(page)).toMatch(/^2 of/);
      expect(await focused(page)).toBe('Selected change');
      await card(page).getByRole('button', { name: 'Close' }).press('Enter');
      expect(await focused(page)).toBe('change');
      expect(await card(page).isVisible()).toBe(false);
      await page.keyboard.press('n');
      await expect.poll(() => card(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await card(page).isVisible()).toBe(false);
      expect(await focused(page)).toBe('change');
    }));

  test('its link is copied', () =>
    at(
      '',
      async (page) => {
        await press(page, 'n', FIRST);
        await card(page).getByRole('button', { name: 'Copy link' }).click();
        await expect.poll(() => card(page).innerText()).toContain('Link copied');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(page.url());
        expect(copied).toContain('?change=');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('an address whose words are gone says so, and nothing is selected', () =>
    at('?change=no+such+words#an-inspection-in-january-found-212--larkhaven-courier', async (page) => {
      await expect.poll(() => card(page).innerText()).toContain('no longer in this passage');
      expect(await chosen(page).count()).toBe(0);
      await page.keyboard.press('n');
      await expect.poll(() => chosen(page).count()).toBeGreaterThan(0);
    }));

  test('changes can be walked without their reasons', async () => {
    const { page, leave } = await site.visit(COMPARISON, CALM);
    await page.route('**/reasons.json', (route) => route.abort());
    await press(page, 'n', FIRST);
    expect(await card(page).innerText()).toContain('could not be loaded');
    expect(await chosen(page).count()).toBeGreaterThan(0);
    await leave();
  });

  test('is not printed', () =>
    at('', async (page) => {
      await page.mouse.click(...(await pointOf(page, ...FIGURE)));
      await expect.poll(() => card(page).isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await card(page).isVisible()).toBe(false);
      expect(
        await chosen(page)
          .first()
          .evaluate((end) => getComputedStyle(end).outlineStyle),
      ).toBe('none');
    }));
});

test('hovering a change lights its counterpart, and leaving it puts it out', () =>
  at('', async (page) => {
    const lit = page.locator('[data-lit]');
    await page.mouse.move(...(await pointOf(page, ...FIGURE)));
    await expect.poll(() => lit.count()).toBe(2);
    expect(await lit.last().innerText()).toContain('240');
    expect(await lit.last().evaluate((end) => getComputedStyle(end).outlineStyle)).toBe('solid');
    await page.locator('h1').hover();
    await expect.poll(() => lit.count()).toBe(0);
  }));

test('hovering what only one article prints shows where the other has nothing', () =>
  at('', async (page) => {
    await page.mouse.move(...(await pointOf(page, 'td.a mark', '11 March')));
    await expect.poll(() => page.locator('td.b .ghost[data-lit]').count()).toBe(1);
    const caret = await page.locator('td.b .ghost[data-lit]').boundingBox();
    expect(caret?.height).toBeGreaterThan(10);
  }));

describe('a selection', () => {
  const copies: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
  const drag = async (page: Page, side: 'a' | 'b') => {
    const texts = page.locator(`tbody tr:has(td.a .text):has(td.b .text) td.${side} .text`);
    await texts.nth(2).scrollIntoViewIfNeeded();
    const [from, to] = [await texts.nth(2).boundingBox(), await texts.nth(3).boundingBox()];
    await page.mouse.move((from?.x ?? 0) + 1, (from?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + (to?.height ?? 0) - 8, { steps: 8 });
    await page.mouse.up();
    await page.keyboard.press('Control+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };

  test.each(['a', 'b'] as const)('of column %s stays in it, over rows, and has no word of the page', (side) =>
    at(
      '',
      async (page) => {
        const own = await page.locator(`td.${side} .text`).evaluateAll((texts) =>
          texts
            .map((text) => {
              const copy = text.cloneNode(true) as Element;
              for (const added of copy.querySelectorAll('.said')) added.remove();
              return copy.textContent ?? '';
            })
            .join(' '),
        );
        const copied = (await drag(page, side)).split(/\s*\n\s*/).filter((line) => line.trim() !== '');
        expect(copied.length).toBeGreaterThan(1);
        expect(copied.every((line) => own.includes(line.trim()))).toBe(true);
      },
      copies,
    ),
  );

  test('of a few words chooses no change', () =>
    at('', async (page) => {
      await page.mouse.dblclick(...(await pointOf(page, ...FIGURE)));
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('212');
    }));
});

test('on a phone a tap selects a change, and the card leads on above the words', () =>
  at(
    '',
    async (page) => {
      await page.touchscreen.tap(...(await pointOf(page, ...FIGURE)));
      await expect.poll(() => card(page).isVisible()).toBe(true);
      const before = await place(page);
      await card(page).getByRole('button', { name: 'Next change' }).tap();
      await expect.poll(() => place(page)).not.toBe(before);
      expect(await inView(page, '[data-chosen]')).toBe(true);
      for (const button of await card(page).getByRole('button').all()) {
        const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      }
    },
    PHONE,
  ));

test('the card cites the passage of the change, in both articles', () =>
  at('', async (page) => {
    await press(page, 'n', FIRST);
    await page.getByRole('button', { name: 'Cite…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite these words' });
    await dialog.waitFor();
    const text = dialog.getByLabel('Citation');
    expect(await text.inputValue()).toContain('change=');
    await dialog.getByLabel('Quoted from').selectOption({ index: 1 });
    expect(await text.inputValue()).toMatch(/#[a-z-]+--evening-post/);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Cite…');
  }));

test('words that only one article prints are cited from that article, with an address in it', () =>
  at('', async (page) => {
    await page.mouse.click(...(await pointOf(page, 'td.b [data-kind=figure]', '58')));
    await page.getByRole('button', { name: 'Cite…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite these words' });
    await dialog.getByLabel('Format').selectOption('CSL-JSON');
    const items = JSON.parse(await dialog.getByLabel('Citation').inputValue()) as Record<string, string>[];
    expect(items.map((item) => item['container-title'])).toEqual(['Evening Post']);
    expect(items[0]?.['id']).toMatch(/^evening-post:/);
    expect(items[0]?.['URL']).toMatch(/--evening-post$/);
  }));
