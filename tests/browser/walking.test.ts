import { describe, expect, test } from 'vitest';
import {
  CALM,
  COMPARISON,
  card,
  chosen,
  FIRST,
  focused,
  inView,
  named,
  openWalk,
  place,
  press,
  said,
  walkAll,
} from './walk-page.ts';

const { at, site } = openWalk();

describe('from change to change', () => {
  test('by keys: which of how many, both ends marked and in view, the words in the address', async () => {
    const [address, all, texts] = await at('', async (page) => {
      const all = await page
        .locator('[data-change]')
        .evaluateAll((ends) => new Set(ends.map((end) => end.dataset.change)).size);
      expect(await place(page)).toBe(`– of ${all}`);
      await press(page, 'n', `1 of ${all}`);
      await press(page, 'j', `2 of ${all}`);
      await press(page, 'n', `3 of ${all}`);
      await press(page, 'p', `2 of ${all}`);
      expect(await focused(page)).toBe('change');
      const sides = await chosen(page).evaluateAll((ends) => ends.map((end) => end.closest('td')?.className));
      expect(sides).toEqual(['a', 'b']);
      expect(await inView(page, '[data-chosen]')).toBe(true);
      const mark = page.locator('[data-chosen]:not(.ghost)').first();
      const words = (await mark.textContent())?.replace(/\[.*?: |\]$/g, '');
      await expect.poll(() => named(page)).toBe(words);
      const { search, hash } = new URL(page.url());
      return [search + hash, all, await chosen(page).allTextContents()] as const;
    });
    await at(address, async (again) => {
      await expect.poll(() => place(again)).toBe(`2 of ${all}`);
      expect(await chosen(again).allTextContents()).toEqual(texts);
    });
  });

  test('every change has an address that leads to it and its own reason, and no step leaves it out of view', () =>
    at('', async (page) => {
      const all = Number((await place(page)).split(' ').at(-1));
      const addresses: string[] = [];
      const { all: reasons, ofChanges } = await page.evaluate(async () => {
        const data = await (await fetch('reasons.json')).json();
        // Two headlines are shown as they are, and walked past.
        return { ...data, ofChanges: data.ofChanges.filter((of: number) => data.all[of].kind !== 'headline') };
      });
      expect(ofChanges.length).toBe(all);
      await walkAll(page, all, async (step, number) => {
        expect(step.isInView, `${number}`).toBe(true);
        const { kind, sentence } = reasons[ofChanges[number - 1]];
        expect(step.ends[0]?.kind).toBe(kind);
        expect(step.card).toContain(sentence);
        // The button writes the address at once; a step alone does so after a while.
        await page.evaluate(() => document.querySelector<HTMLElement>('.change-card [data-copy]')?.click());
        expect(addresses.includes(page.url()) || named(page) === null).toBe(false);
        addresses.push(page.url());
      });
      await page.keyboard.press('n');
      await expect.poll(() => said(page)).toBe('This is the last change.');
      // Of addresses of one make, with `before`, with `to` and so on, one leads as the others do.
      const makes = Map.groupBy(addresses.entries(), ([, address]) => [...new URL(address).searchParams.keys()].join());
      for (const [index, address] of [...makes.values()].flatMap((some) => some.slice(0, 2))) {
        await page.goto('about:blank');
        await page.goto(address);
        await expect.poll(() => place(page), { message: address }).toBe(`${index + 1} of ${all}`);
      }
    }));

  test('by buttons, which keep the focus; a click between the changes leaves', () =>
    at('', async (page) => {
      const next = page.locator('change-walk').getByRole('button', { name: 'Next change' });
      await next.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => place(page)).toMatch(/^1 of/);
      await page.keyboard.press('Enter');
      await expect.poll(() => place(page)).toMatch(/^2 of/);
      expect(await focused(page)).toBe('Next change');
      await page.locator('change-walk').getByRole('button', { name: 'Previous change' }).click();
      expect(await place(page)).toMatch(/^1 of/);
      await page
        .locator('td.missing p:visible')
        .first()
        .click({ position: { x: 4, y: 4 } });
      await expect.poll(() => place(page)).toMatch(/^– of/);
      expect(await card(page).isVisible()).toBe(false);
      await expect.poll(() => named(page)).toBeNull();
    }));

  test('starts from what is on screen', () =>
    at('', async (page) => {
      await page.locator('td mark:visible').last().scrollIntoViewIfNeeded();
      await page.keyboard.press('n');
      await expect.poll(() => place(page)).not.toMatch(/^[–1] of/);
    }));
});

describe('all keys', () => {
  test('are shown by ?, and closing gives the focus back', () =>
    at('', async (page) => {
      await press(page, 'n', FIRST);
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await expect.poll(() => dialog.isVisible()).toBe(true);
      for (const words of ['Next change', 'Previous change', 'Go back after following a move', 'Close the change'])
        expect(await dialog.innerText()).toContain(words);
      expect(await focused(page)).toBe('Close');
      await page.keyboard.press('n');
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      // Escape closed only the dialog.
      expect(await place(page)).toBe(FIRST);
      expect(await focused(page)).toBe('change');
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await dialog.getByRole('button', { name: 'Close' }).click();
      expect(await focused(page)).toBe('Keyboard shortcuts');
    }));

  test('single-letter keys can be turned off, and stay off', () =>
    at('', async (page) => {
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await page.getByRole('checkbox', { name: 'Use single-letter shortcuts' }).uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await page.reload();
      await page.keyboard.press('n');
      await page.locator('change-walk').getByRole('button', { name: 'Next change' }).click();
      await expect.poll(() => place(page)).toBe(FIRST);
    }));

  test('do nothing with Ctrl, or in a text box', () =>
    at('', async (page) => {
      await press(page, 'n', FIRST);
      await page.keyboard.press('Control+n');
      await page.locator('details.data summary').click();
      await page.locator('textarea').focus();
      await page.keyboard.press('n');
      await page.keyboard.press('?');
      expect(await place(page)).toBe(FIRST);
      expect(await page.getByRole('dialog').count()).toBe(0);
    }));
});

test('nothing of it is fetched before it is needed', async () => {
  const { page, requests, leave } = await site.visit(COMPARISON, CALM);
  const walking = () => requests.filter((request) => /walking|reasons/.test(request)).length;
  await page.waitForLoadState('networkidle');
  expect(walking()).toBe(0);
  await page.keyboard.press('n');
  await expect.poll(() => place(page)).toBe(FIRST);
  expect(walking()).toBe(2);
  await leave();
});
