import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints, RULES_OF_COLOUR, RULES_OF_ROOM } from './complaints.ts';
import { openSite } from './open-site.ts';

const COMPARISON = '/kim-party-congress/making-a-difference-vs-jan-8/';
const IN_B = 'observers-had-expected-mr-kim-to--jan-8';
const WITHOUT_SCRIPTS = { javaScriptEnabled: false };
const PHONE = { viewport: { width: 390, height: 800 } };

const site = openSite('real');
const invented = openSite('invented');

/** What a person sees or hears of an element: its text nodes and what the style adds, without what is not drawn. */
async function seen(page: Page, selector: string, withSaid = false): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, said) => {
      const read = (node: Node): string => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
        if (!(node instanceof HTMLElement) || getComputedStyle(node).display === 'none') return '';
        if (!said && node.matches('.said')) return '';
        const added = (place: string): string => {
          const { content } = getComputedStyle(node, place);
          return content.startsWith('"') ? JSON.parse(content) : '';
        };
        return added('::before') + [...node.childNodes].map(read).join('') + added('::after');
      };
      return read(element).replace(/\s+/g, ' ').trim();
    }, withSaid);
}

async function at<T>(address: string, look: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T> {
  const { page, errors, leave } = await site.visit(COMPARISON + address, options);
  if (options?.javaScriptEnabled !== false) await reached(page);
  const found = await look(page);
  expect(errors).toEqual([]);
  await leave();
  return found;
}

/** The first pointer on the page loads the rest of the code; here it has loaded. */
async function reached(page: Page): Promise<void> {
  await page.dispatchEvent('main', 'pointerover');
  await page.waitForSelector('reading-view[data-view]', { state: 'attached' });
}

const ROW = 'tr:has([id="state-media-said-kim-also-reviewed--making-a-difference"])';
const search = (page: Page): string => new URL(page.url()).search;

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
        expect(await seen(page, `${ROW} td.a .text`)).toContain(
          "State media said Mr Kim also reviewed relations with rival South Korea but didn't did not elaborate",
        );
        expect(await seen(page, `${ROW} td.a .text`, true)).toContain(
          "[style: didn't] [in 8 January 2021: did not] elaborate",
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
        expect(await said()).toContain('said [style: Mr] Kim');
        await page.getByRole('button', { name: 'Kinds' }).click();
        await page.locator('[name=said][value=short]').check();
        expect(await said()).toContain('said [Mr] Kim');
        await page.locator('[name=said][value=off]').check();
        expect(await said()).toContain('said Mr Kim');
      },
      options,
    ));
});

describe('differences only', () => {
  const REVISIONS = '/council-vote/first-vs-second/';

  test.each([{}, WITHOUT_SCRIPTS])(
    'folds what reads the same into a line that opens and closes (%o)',
    async (options) => {
      const { page, leave } = await invented.visit(REVISIONS, options);
      if (!('javaScriptEnabled' in options)) await reached(page);
      const rows = page.locator('tbody tr[data-is]:visible');
      const all = await rows.count();
      expect(await page.locator('.fold:visible').count()).toBe(0);
      await page.locator('[name=show][value=differences]').check();
      expect(await rows.count()).toBe(all - 1);
      const line = page.getByRole('checkbox', { name: /^1 unchanged passage · \d+ words$/ });
      await line.check();
      expect(await rows.count()).toBe(all);
      await line.uncheck();
      expect(await rows.count()).toBe(all - 1);
      await leave();
    },
  );

  test('counts a row whose kinds are all hidden as unchanged', () =>
    at('?show=differences&style=hide', async (page) => {
      const left = await page
        .locator('tbody tr[data-is]:visible')
        .evaluateAll((rows) => rows.map((row) => row.dataset.is));
      expect(left.filter((is) => is === 'shared changed style')).toEqual([]);
      expect(left).toContain('shared split changed style');
      expect(await page.getByRole('checkbox').first().isVisible()).toBe(true);
    }));

  test('never folds the row named in the address', () =>
    at('?show=differences&style=hide#north-korean-leader-kim-jong-un--jan-8', async (page) => {
      expect(await page.locator('tr:has(:target)').isVisible()).toBe(true);
    }));
});

test('a link to a row that is folded away unfolds it and brings it into view', () =>
  at(
    '?rows=substance',
    async (page) => {
      const row = page.locator(ROW);
      expect(await row.isVisible()).toBe(false);
      await page.evaluate(() => {
        location.hash = 'state-media-said-kim-also-reviewed--making-a-difference';
      });
      await expect.poll(() => row.isVisible()).toBe(true);
      await expect.poll(async () => ((await row.boundingBox())?.y ?? 999) < 300).toBe(true);
    },
    { viewport: { width: 1280, height: 400 }, reducedMotion: 'reduce' },
  ));

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
      await page.locator('[name=view][value=b]').check();
      await page.locator('[name=show][value=plain]').check();
      await page.getByRole('button', { name: 'Kinds' }).click();
      await page.locator('[name=said][value=off]').check();
      await page.goto(`${site.address}${COMPARISON}`);
      const view = page.locator('reading-view');
      expect(await view.getAttribute('data-view')).toBe('b');
      expect(await view.getAttribute('data-plain')).toBeNull();
      expect(await page.locator('[name=said][value=off]').isChecked()).toBe(true);
      expect(search(page)).toBe('?view=b');
      await page.goto(`${site.address}${COMPARISON}?view=a`);
      expect(await view.getAttribute('data-view')).toBe('a');
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

describe('the figures of the summary', () => {
  test('lead to the rows that they count, show just these, and let go', () =>
    at('', async (page) => {
      const figure = page.getByRole('link', { name: '3 of substance' });
      await figure.click();
      const rows = page.locator('tbody tr[data-is]:visible');
      const shown = await rows.evaluateAll((all) => all.map((row) => row.dataset.is ?? ''));
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.every((is) => is.includes('substance'))).toBe(true);
      expect(await page.locator('tr:has(:target)').isVisible()).toBe(true);
      expect(search(page)).toBe('?rows=substance');
      expect(await page.locator('.counted-rows').innerText()).toContain(`${shown.length} of 14 passages`);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await rows.count()).toBe(14);
      expect(search(page)).toBe('');
      expect(await figure.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  test.each(['?rows=nothing', '?rows=%22%5D'])(
    'an address that asks for rows that none counts shows all: %s',
    (address) =>
      at(address, async (page) => {
        expect(await page.locator('tbody tr[data-is]:visible').count()).toBe(14);
        expect(search(page)).toBe('');
      }),
  );

  test('without scripts lead to the first of them', () =>
    at(
      '',
      async (page) => {
        await page.getByRole('link', { name: /^Four paragraphs are split/ }).click();
        expect(await page.locator('tr:has(:target)').getAttribute('data-is')).toContain('split');
      },
      WITHOUT_SCRIPTS,
    ));
});

test('what is being read stays in place when the view changes', () =>
  at('', async (page) => {
    const row = page.locator('tr:has([id="state-media-said-kim-also-reviewed--making-a-difference"])');
    // A font that comes late moves what is read, too.
    await page.evaluate(() => document.fonts.ready);
    await row.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
    await page.evaluate(() => scrollBy({ top: -70, behavior: 'instant' }));
    const before = (await row.boundingBox())?.y ?? 0;
    await page.locator('[name=view][value=side]').focus();
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

test('printed, all rows and all marks stand side by side, whatever was chosen', () =>
  at('?view=column&show=differences&style=hide', async (page) => {
    await page.emulateMedia({ media: 'print' });
    const [a, b] = await Promise.all(['a', 'b'].map((side) => page.locator(`${ROW} td.${side}`).boundingBox()));
    expect(a?.y).toBe(b?.y);
    expect(await page.locator('tbody tr[data-is]:visible').count()).toBe(14);
    expect(await page.locator('.fold:visible, .ghost:visible, .choice:visible, .kinds-button:visible').count()).toBe(0);
    const mark = page.locator('mark.style').first();
    expect(await mark.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline');
    expect(await seen(page, '[data-count=style]')).toBe('25');
  }));

describe('axe finds nothing wrong', () => {
  const wide = { viewport: { width: 1280, height: 900 } };
  test.each<[string, BrowserContextOptions, readonly string[] | undefined]>([
    ['?view=column', wide, undefined],
    [
      '?view=b&show=differences&style=hide',
      { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
      [...RULES_OF_COLOUR, ...RULES_OF_ROOM],
    ],
    ['?show=plain', { ...wide, forcedColors: 'active' }, RULES_OF_COLOUR],
    ['?style=full&substance=quiet', { ...wide, colorScheme: 'dark' }, RULES_OF_COLOUR],
  ])('%s', (address, options, rules) =>
    at(
      address,
      async (page) => {
        await page.getByRole('button', { name: 'Kinds' }).click();
        expect(await complaints(page, rules)).toEqual([]);
      },
      options,
    ),
  );
});

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

test('a printout says where it comes from, with passage and view', () =>
  at('?view=column#north-korean-leader-kim-jong-un--jan-8', async (page) => {
    expect(await page.locator('.on-paper').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.on-paper').innerText()).toBe(page.url());
    expect(page.url()).toContain('?view=column#north');
    expect(await page.locator('.legend').first().isVisible()).toBe(true);
  }));

test('without scripts a printout names the page', () =>
  at(
    '',
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.on-paper').innerText()).toBe(COMPARISON);
    },
    WITHOUT_SCRIPTS,
  ));
