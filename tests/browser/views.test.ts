import { describe, expect, test } from 'vitest';
import { openViews, PHONE, ROW, seen, WITHOUT_SCRIPTS } from './views-page.ts';

const { at } = openViews();

describe.each([
  ['with scripts', {}],
  ['without scripts', WITHOUT_SCRIPTS],
])('the views, %s', (_how, options) => {
  test('one column has both wordings in one text, and rows of one article with their name', () =>
    at(
      '',
      async (page) => {
        await page.locator('[name=view][value=column]').check();
        expect(await page.locator(`${ROW} td.b`).isVisible()).toBe(false);
        // House style is off there until it is asked for.
        expect(await seen(page, `${ROW} td.a .text`)).toContain(
          "State media said Kim also reviewed relations with rival South Korea but didn't elaborate",
        );
        await page.getByRole('button', { name: 'Kinds' }).click();
        await page.locator('[name=style][value=full]').check();
        await page.keyboard.press('Escape');
        expect(await seen(page, `${ROW} td.a .text`)).toContain(
          "State media said Mr Kim also reviewed relations with rival South Korea but didn't did not elaborate",
        );
        expect(await seen(page, `${ROW} td.a .text`, true)).toContain(
          "[house style: didn't] [in 8 January 2021: did not] elaborate",
        );
        expect(await page.locator('tr.only-b td.b').first().isVisible()).toBe(true);
        expect(await page.locator('tr.only-b td.a').first().innerText()).toContain('not in Making A Difference');
      },
      options,
    ));

  test('one article alone leaves the other out, and shows its words at a mark that takes the focus', () =>
    at(
      '',
      async (page) => {
        await page.locator('[name=view][value=a]').check();
        expect(await page.locator('td.b:visible, th.b:visible').count()).toBe(0);
        expect(await seen(page, `${ROW} td.a .text`)).toContain("but didn't elaborate on");
        const ghost = page.locator(`${ROW} td.a`).getByRole('button', { name: '8 January 2021 prints: did not' });
        await ghost.focus();
        expect(await seen(page, `${ROW} td.a .text`)).toContain("didn'tdid not elaborate");
        await page.locator('h1').click();
        expect(await seen(page, `${ROW} td.a .text`)).toContain("but didn't elaborate on");
        await ghost.click();
        expect(await seen(page, `${ROW} td.a .text`)).toContain('did not');
      },
      options,
    ));

  test('what one article leaves out is a line that opens, even if it is b', () =>
    at(
      '',
      async (page) => {
        await page.locator('[name=view][value=b]').check();
        const row = page.locator('tr.only-a').first();
        expect(await row.locator('td.b').innerText()).toContain('No headline in this copy');
        expect(await row.locator('td.a').isVisible()).toBe(false);
        await row.getByRole('button', { name: 'Show what Making A Difference prints here' }).click();
        expect(await row.locator('td.a').innerText()).toContain('Vows To Improve Ties');
      },
      options,
    ));

  test('plain has no marks, no ghosts and no markers, in every view', () =>
    at(
      '',
      async (page) => {
        await page.locator('[name=show][value=plain]').check();
        for (const view of ['side', 'column', 'a', 'b']) {
          await page.locator(`[name=view][value=${view}]`).check();
          const looks = await page.locator('td [data-kind]').evaluateAll((marks) =>
            marks
              .filter((mark) => mark.getClientRects().length > 0)
              .map((mark) => {
                const { textDecorationLine, borderBlockEndWidth, backgroundColor } = getComputedStyle(mark);
                return [mark.className, textDecorationLine, borderBlockEndWidth, backgroundColor].join();
              })
              .filter((look) => /ghost/.test(look) || !look.endsWith('none,0px,rgba(0, 0, 0, 0)')),
          );
          expect(looks, view).toEqual([]);
          expect(await page.locator('td [data-kind] .said:visible').count()).toBe(0);
        }
        // Without marks, the two wordings could not be told apart in one text.
        await page.locator('[name=view][value=column]').check();
        expect(await seen(page, `${ROW} td.a .text`)).not.toContain('did not');
        expect(await seen(page, `${ROW} td.b .text`)).toContain('did not');
      },
      options,
    ));

  test('a group of kinds is hidden at once, with its markers, and the other is not', () =>
    at(
      '',
      async (page) => {
        await page.getByRole('button', { name: 'Kinds' }).click();
        await page.locator('[name=style][value=hide]').check();
        const rest = await page
          .locator('td mark.style')
          .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
        expect(new Set(rest)).toEqual(new Set(['none']));
        expect(await page.locator('td mark.style .said:visible').count()).toBe(0);
        expect(await page.locator('td mark.substance .said:visible').count()).toBeGreaterThan(0);
      },
      options,
    ));

  test('markers for screen readers can be short or off', () =>
    at(
      '',
      async (page) => {
        const said = () => seen(page, `${ROW} td.b .text`, true);
        expect(await said()).toContain('said [house style: Mr] Kim');
        await page.getByRole('button', { name: 'Kinds' }).click();
        await page.locator('[name=said][value=short]').check();
        expect(await said()).toContain('said [Mr] Kim');
        await page.locator('[name=said][value=off]').check();
        expect(await said()).toContain('said Mr Kim');
      },
      options,
    ));
});

test('what is being read stays in place when the view changes', () =>
  at('', async (page) => {
    const row = page.locator('tr:has([id="state-media-said-kim-also-reviewed--making-a-difference"])');
    // A font that comes late moves what is read, too.
    await page.evaluate(() => document.fonts.ready);
    await row.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
    // A quarter down the screen, where a reader is assumed to be reading, and clear of the bar.
    await page.evaluate(() => scrollBy({ top: -130, behavior: 'instant' }));
    const before = (await row.boundingBox())?.y ?? 0;
    await page.locator('[name=view][value=side]').focus();
    // The bar is on screen already: to focus what is in it moves nothing.
    expect((await row.boundingBox())?.y).toBe(before);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('reading-view[data-view=column]', { state: 'attached' });
    await expect.poll(async () => Math.abs(((await row.boundingBox())?.y ?? 0) - before)).toBeLessThan(4);
  }));

test('on a phone one article is shown alone, the other one tap away', () =>
  at(
    '?view=a',
    async (page) => {
      expect(await page.locator('td.b:visible').count()).toBe(0);
      await page.getByRole('button', { name: '8 January 2021 prints: did not' }).tap();
      expect(await seen(page, `${ROW} td.a .text`)).toContain('did not');
    },
    { ...PHONE, hasTouch: true },
  ));

test.each([PHONE, { viewport: { width: 1000, height: 700 } }])('nothing lies over the bar (%j)', (options) =>
  at(
    '',
    async (page) => {
      const covered = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('.reading-bar :is(.legend *, label, button)')];
        const drawn = parts.filter((part) => part.checkVisibility() && part.getBoundingClientRect().height > 4);
        return drawn
          .filter((part) => {
            part.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top, width, height } = part.getBoundingClientRect();
            return !document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.reading-bar');
          })
          .map((part) => part.textContent);
      });
      expect(covered).toEqual([]);
    },
    options,
  ),
);
