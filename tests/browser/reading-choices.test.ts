import { describe, expect, test } from 'vitest';
import { COMPARISON, openViews, ROW, search, seen } from './views-page.ts';

const IN_B = 'observers-had-expected-mr-kim-to--jan-8';

const { at, site } = openViews();

describe('the address and the memory', () => {
  test('choices are in the address, the fragment stays, and opening it again shows the same', async () => {
    let address = '';
    await at(`#${IN_B}`, async (page) => {
      await page.locator('[name=view][value=column]').check();
      await page.locator('[name=show][value=differences]').check();
      await page.getByRole('button', { name: 'Kinds' }).click();
      await page.locator('[name=honorific][value=full]').check();
      expect(new URL(page.url()).hash).toBe(`#${IN_B}`);
      expect(search(page)).toBe('?view=column&show=differences&honorific=full');
      address = search(page);
      await page.locator('[name=view][value=side]').check();
      expect(search(page)).toBe('?show=differences&honorific=full');
    });
    await at(address, async (again) => {
      expect(await again.locator('[name=honorific][value=full]').isChecked()).toBe(true);
      expect(await again.locator('reading-view').getAttribute('data-view')).toBe('column');
      expect(await again.locator('reading-view').getAttribute('data-only')).toBe('');
    });
  });

  test('view and markers are remembered, the address wins, and other choices are not', () =>
    at('', async (page) => {
      await page.locator('[name=view][value=column]').check();
      await page.locator('[name=show][value=plain]').check();
      await page.getByRole('button', { name: 'Kinds' }).click();
      await page.locator('[name=said][value=off]').check();
      await page.goto(`${site.address}${COMPARISON}`);
      const view = page.locator('reading-view');
      // What was remembered is applied by code that loads after the page.
      await expect.poll(() => view.getAttribute('data-view')).toBe('column');
      expect(await view.getAttribute('data-plain')).toBeNull();
      expect(await page.locator('[name=said][value=off]').isChecked()).toBe(true);
      expect(search(page)).toBe('?view=column');
      await page.goto(`${site.address}${COMPARISON}?view=a`);
      await expect.poll(() => view.getAttribute('data-view')).toBe('a');
      // Somebody's link changes nothing of the reader's own.
      await page.goto(`${site.address}${COMPARISON}`);
      await expect.poll(() => view.getAttribute('data-view')).toBe('column');
    }));

  test('one article alone is not remembered for another pair', () =>
    at('', async (page) => {
      await page.locator('[name=view][value=b]').check();
      await page.goto(`${site.address}${COMPARISON}`);
      await page.mouse.move(9, 9);
      await expect.poll(() => page.locator('reading-view').getAttribute('data-view')).toBe('side');
    }));

  test('the way back of the browser undoes each choice, and the filter of a figure', () =>
    at('', async (page) => {
      const view = page.locator('reading-view');
      const all = page.locator('label:has([name=show][value=all])');
      const lit = await all.evaluate((one) => getComputedStyle(one).backgroundColor);
      await page.locator('[name=view][value=column]').check();
      await page.getByRole('button', { name: 'Kinds' }).click();
      await page.locator('[name=style][value=hide]').check();
      await page.keyboard.press('Escape');
      await page.locator('.summary [data-rows=substance]').click();
      await expect
        .poll(() => page.locator('.counted-rows').innerText())
        .toMatch(/^\d+ of \d+ passages · with changes of substance/);
      expect(await all.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(lit);
      for (let step = 0; search(page).includes('rows') && step < 3; step++) await page.goBack();
      await expect.poll(() => page.locator('.counted-rows').isVisible()).toBe(false);
      expect(search(page)).toBe('?view=column&style=hide');
      await page.goBack();
      await expect.poll(() => page.locator('[name=style][value=quiet]').isChecked()).toBe(true);
      await page.goBack();
      await expect.poll(() => view.getAttribute('data-view')).toBe('side');
      expect(search(page)).toBe('');
    }));

  test('an address with unknown choices changes nothing, and stays', () =>
    at('?view=sideways&utm=1', async (page) => {
      expect(await page.locator('reading-view').getAttribute('data-view')).toBe('side');
      expect(search(page)).toBe('?utm=1');
    }));

  test('an address with an unknown fragment does no harm', () =>
    at('?view=b#%E0%A4%A', async (page) => {
      expect(await page.locator('reading-view').getAttribute('data-view')).toBe('b');
    }));

  test('a paragraph that the view leaves out is reached by its row', () =>
    at(
      `?view=a#${IN_B}`,
      async (page) => {
        const row = page.locator('tr:has(:target)');
        await expect.poll(async () => (await row.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
        expect((await row.boundingBox())?.y).toBeLessThan(600);
      },
      { viewport: { width: 1200, height: 700 }, reducedMotion: 'reduce' },
    ));
});

describe('kinds', () => {
  test('a group sets its kinds, and has no level of its own if they differ', () =>
    at('', async (page) => {
      const group = (level: string) => page.locator(`[name=style][value=${level}]`).isChecked();
      await page.getByRole('button', { name: 'Kinds' }).click();
      await page.locator('[name=style][value=hide]').check();
      expect(await page.locator('[name=honorific][value=hide]').isChecked()).toBe(true);
      expect(search(page)).toBe('?style=hide');
      expect(await seen(page, '[data-count=style]')).toBe('0 of 25');
      await page.locator('[name=honorific][value=full]').check();
      expect(await group('hide')).toBe(false);
      expect(await seen(page, '[data-count=style]')).toBe('8 of 25');
      const mark = page.locator('mark[data-kind=honorific]:visible').first();
      expect(await mark.evaluate((one) => getComputedStyle(one).borderBlockEndStyle)).toBe('solid');
      expect(await mark.locator('.said').first().isVisible()).toBe(true);
      const view = page.locator('reading-view');
      expect((await view.getAttribute('data-hide'))?.split(' ')).toContain('typography');
      expect((await view.getAttribute('data-hide'))?.split(' ')).not.toContain('honorific');
    }));

  test('the list is reached, used and left by keys, and focus returns', () =>
    at('', async (page) => {
      const button = page.getByRole('button', { name: 'Kinds' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('substance');
      await page.keyboard.press('ArrowRight');
      expect(search(page)).toBe('?substance=quiet');
      await page.keyboard.press('Escape');
      expect(await page.locator('.kinds-panel').isVisible()).toBe(false);
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  test('each change of the view is announced once, with its attributes', () =>
    at('', async (page) => {
      await page.evaluate(() => {
        document.addEventListener('readingchange', ({ target }) => {
          if (target instanceof HTMLElement) document.title += ` ${target.dataset.view}/${target.dataset.hide}`;
        });
        document.title = '';
      });
      await page.locator('[name=view][value=b]').check();
      await page.getByRole('button', { name: 'Kinds' }).click();
      await page.locator('[name=date][value=hide]').check();
      await page.locator('[name=said][value=off]').check();
      expect(await page.title()).toBe('b/ b/date');
    }));
});

test('clicks before the code has loaded count once it has, and the row being read stays in place', async () => {
  const { page, errors, leave } = await site.visit('/');
  let codeMayCome = (): void => {};
  const clicked = new Promise<void>((resolve) => {
    codeMayCome = resolve;
  });
  await page.route('**/start-reading*', async (route) => {
    await clicked;
    await route.continue();
  });
  await page.goto(site.address + COMPARISON);
  const row = page.locator(ROW);
  await row.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
  await page.evaluate(() => scrollBy({ top: -70, behavior: 'instant' }));
  const before = (await row.boundingBox())?.y ?? 0;
  // By position, as a hand does it, without scrolling.
  const { x, y, width, height } = (await page.locator('[name=view][value=column]').boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  codeMayCome();
  await page.waitForSelector('reading-view[data-view=column]', { state: 'attached' });
  expect(search(page)).toBe('?view=column');
  expect(Math.abs(((await row.boundingBox())?.y ?? 0) - before)).toBeLessThan(4);
  await page.goBack();
  await expect.poll(() => page.locator('reading-view').getAttribute('data-view')).toBe('side');
  expect(errors).toEqual([]);
  await leave();
});

test('if the code does not load, the page can be read as it is', async () => {
  const { page, leave } = await site.visit('/');
  await page.route('**/start-reading*', (route) => route.abort());
  await page.goto(site.address + COMPARISON);
  await page.locator('[name=show][value=differences]').check();
  expect(await page.locator('tbody tr[data-is]:visible').count()).toBe(14);
  await leave();
});
