import { describe, expect, test } from 'vitest';
import { card, chosen, focused, openWalk, place, pointOf, said, walkAll } from './walk-page.ts';

const { at } = openWalk();

describe('hidden changes are skipped', () => {
  test.each([
    ['?style=hide&wording=hide', 'substance'],
    ['?style=hide&substance=hide', 'wording'],
    ['?wording=hide&substance=hide', 'style'],
  ])('%s: only %s is counted and walked', (address, group) =>
    at(address, async (page) => {
      const count = await page.locator(`[data-count=${group}]`).getAttribute('data-of');
      await expect.poll(() => place(page)).toBe(`– of ${count}`);
      await walkAll(page, Number(count), ({ ends }) => {
        expect(ends.length).toBeGreaterThan(0);
        for (const { html } of ends) expect(html).toMatch(new RegExp(`class="${group} [ab](?: line)?"`));
      });
    }),
  );

  test('a change hidden by the legend is closed, and focus stays where it is', () =>
    at('', async (page) => {
      const all = Number((await place(page)).split(' ').at(-1));
      const style = Number(await page.locator('[data-count=style]').getAttribute('data-of'));
      await page.mouse.click(...(await pointOf(page, 'td.a mark.style')));
      await expect.poll(() => card(page).isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Kinds' }).click();
      await page.locator('[name=style][value=hide]').check();
      await expect.poll(() => place(page)).toBe(`– of ${all - style}`);
      expect(await card(page).isVisible()).toBe(false);
      expect(await chosen(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('style');
      await page.locator('[name=style][value=quiet]').check();
      await expect.poll(() => place(page)).toBe(`– of ${all}`);
    }));

  test('rows that are folded away are left out, until they are opened', () =>
    at('?rows=moved', async (page) => {
      const all = await page.evaluate(
        () =>
          new Set([...document.querySelectorAll<HTMLElement>('[data-change]')].map((end) => end.dataset.change)).size,
      );
      const counted = async () => Number((await place(page)).split(' ').at(-1));
      await expect.poll(counted).toBeLessThan(all);
      const few = await counted();
      await page.getByRole('checkbox').first().check();
      await expect.poll(counted).toBeGreaterThan(few);
    }));

  test('plain reading has no change', () =>
    at('?show=plain', async (page) => {
      await page.keyboard.press('n');
      await expect.poll(() => said(page)).toBe('No changes are shown.');
      expect(await focused(page)).not.toBe('change');
    }));

  test('if one article is shown alone, a ghost stands for what the other prints', () =>
    at('?view=a', async (page) => {
      const all = Number((await place(page)).split(' ').at(-1));
      await walkAll(page, all, ({ isInView, hasFocus }, number) => {
        expect({ isInView, hasFocus }, `${number}`).toEqual({ isInView: true, hasFocus: true });
      });
    }));
});
