import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints, RULES_OF_COLOUR, RULES_OF_ROOM } from './complaints.ts';
import { openSite } from './open-site.ts';

/** A comparison with every kind of row, including a move. */
const COMPARISON = '/tollgate-bridge/larkhaven-courier-vs-evening-post/';
const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
const CALM: BrowserContextOptions = { reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } };

const site = openSite('real');

async function at<T>(address: string, look: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T> {
  const { page, errors, leave } = await site.visit(COMPARISON + address, { ...CALM, ...options });
  const found = await look(page);
  expect(errors).toEqual([]);
  await leave();
  return found;
}

const card = (page: Page) => page.getByRole('region', { name: 'Selected change' });
const place = (page: Page) => page.locator('change-walk .place').innerText();
const chosen = (page: Page) => page.locator('[data-chosen]');
const said = (page: Page) => page.locator('change-walk [role=status]').textContent();
const named = (page: Page) => new URL(page.url()).searchParams.get('change');
/** Where the focus is, in words; "body" would mean that it was lost. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: now } = document;
    return now?.closest('[data-change]') ? 'change' : now?.ariaLabel || now?.textContent?.trim() || now?.localName;
  });
const inView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getClientRects()[0] ?? { top: -1, bottom: -1 };
      const under = document.querySelector('.change-card:not([hidden])')?.getBoundingClientRect().top ?? innerHeight;
      return top >= 0 && bottom <= under;
    });

/** The middle of the last visible line of a change, where a person would point; `words` tell it from others. */
async function pointOf(page: Page, selector: string, words = ''): Promise<readonly [number, number]> {
  const change = page.locator(`${selector}:visible`, { hasText: words }).first();
  await change.evaluate((end) => end.scrollIntoView({ block: 'center' }));
  return change.evaluate((end) => {
    const { x = 0, y = 0, width = 0, height = 0 } = [...end.getClientRects()].at(-1) ?? {};
    return [x + width / 2, y + height / 2] as const;
  });
}
const FIGURE = ['td.a mark[data-kind=figure]', '212'] as const;

/** Presses a key, and waits for the result. */
async function press(page: Page, key: string, expected: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => place(page)).toBe(expected);
}

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
      const { all: reasons, ofChanges } = await page.evaluate(async () => (await fetch('reasons.json')).json());
      expect(ofChanges.length).toBe(all);
      for (let step = 1; step <= all; step++) {
        await press(page, 'n', `${step} of ${all}`);
        expect(await inView(page, '[data-chosen]'), `${step}`).toBe(true);
        const { kind, sentence } = reasons[ofChanges[step - 1]];
        expect(await chosen(page).first().getAttribute('data-kind')).toBe(kind);
        expect(await card(page).innerText()).toContain(sentence);
        await expect.poll(() => addresses.includes(page.url()) || named(page) === null).toBe(false);
        addresses.push(page.url());
      }
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

describe('hidden changes are skipped', () => {
  test.each([
    ['?style=hide', 'substance'],
    ['?substance=hide', 'style'],
  ])('%s: only %s is counted and walked', (address, group) =>
    at(address, async (page) => {
      const count = await page.locator(`[data-count=${group}]`).getAttribute('data-of');
      await expect.poll(() => place(page)).toBe(`– of ${count}`);
      for (let step = 1; step <= Number(count); step++) {
        await press(page, 'n', `${step} of ${count}`);
        const classes = await chosen(page).evaluateAll((ends) => ends.map((end) => end.outerHTML));
        expect(classes.every((html) => new RegExp(`class="${group} [ab]"`).test(html))).toBe(true);
      }
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
      for (let step = 1; step <= all; step++) {
        await press(page, 'n', `${step} of ${all}`);
        expect(await inView(page, '[data-chosen]'), `${step}`).toBe(true);
        expect(await focused(page)).toBe('change');
      }
    }));
});

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
      await press(page, 'n', '1 of 43');
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
        await press(page, 'n', '1 of 43');
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
    await press(page, 'n', '1 of 43');
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

describe('all keys', () => {
  test('are shown by ?, and closing gives the focus back', () =>
    at('', async (page) => {
      await press(page, 'n', '1 of 43');
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
      expect(await place(page)).toBe('1 of 43');
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
      await expect.poll(() => place(page)).toBe('1 of 43');
    }));

  test('do nothing with Ctrl, or in a text box', () =>
    at('', async (page) => {
      await press(page, 'n', '1 of 43');
      await page.keyboard.press('Control+n');
      await page.locator('details.data summary').click();
      await page.locator('textarea').focus();
      await page.keyboard.press('n');
      await page.keyboard.press('?');
      expect(await place(page)).toBe('1 of 43');
      expect(await page.getByRole('dialog').count()).toBe(0);
    }));
});

describe('a move', () => {
  const HERE = '.shape .move';
  const THERE = '.elsewhere .move';

  test('has a mark with a direction at both ends', () =>
    at('', async (page) => {
      expect(await page.locator(HERE).innerText()).toMatch(/^↑ \w+ passages further up/);
      expect(await page.locator(THERE).innerText()).toMatch(
        /^Evening Post prints “.*” here; it is aligned \w+ passages further down$/,
      );
    }));

  test.each([
    ['from the row', HERE, THERE],
    ['from the place', THERE, HERE],
  ])('%s its partner is brought into view, with the focus; Backspace undoes it', (_from, here, there) =>
    at('', async (page) => {
      await page.locator(here).focus();
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press('Enter');
      await expect.poll(() => inView(page, there)).toBe(true);
      const partner = await page.locator(there).textContent();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(partner);
      expect(await page.getByRole('button', { name: 'Back to where you were' }).isVisible()).toBe(true);
      await page.keyboard.press('Backspace');
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
      expect(await page.locator(here).evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await page.getByRole('button', { name: 'Back to where you were' }).isVisible()).toBe(false);
    }),
  );

  test.each(['?rows=moved', '?view=a', '?view=b', '?view=column', '?show=differences'])(
    'leads to its other end also where that is not shown: %s',
    (address) =>
      at(address, async (page) => {
        await page.locator(HERE).click();
        await expect.poll(() => inView(page, THERE)).toBe(true);
        await expect.poll(() => page.locator(THERE).evaluate((link) => link === document.activeElement)).toBe(true);
        await page.keyboard.press('Backspace');
        await expect.poll(() => inView(page, HERE)).toBe(true);
      }),
  );

  test('is undone also from a change that was chosen at its other end', () =>
    at('', async (page) => {
      await page.locator(HERE).click();
      await expect.poll(() => inView(page, THERE)).toBe(true);
      await page.keyboard.press('n');
      await expect.poll(() => named(page)).not.toBeNull();
      await page.keyboard.press('Backspace');
      await expect.poll(() => page.locator(HERE).evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await card(page).isVisible()).toBe(false);
      expect(named(page)).toBeNull();
    }));

  test('is undone by its button, and by the way back of the browser', () =>
    at('', async (page) => {
      const back = page.getByRole('button', { name: 'Back to where you were' });
      await page.locator(HERE).click();
      await back.click();
      await expect.poll(() => new URL(page.url()).hash).toBe('');
      await expect.poll(() => page.locator(HERE).evaluate((link) => link === document.activeElement)).toBe(true);
      await page.locator(HERE).click();
      await expect.poll(() => back.isVisible()).toBe(true);
      await page.goBack();
      await expect.poll(() => back.isVisible()).toBe(false);
    }));

  test.each([{}, PHONE])('is a link without scripts (%o)', (options) =>
    at(
      '',
      async (page) => {
        expect(await page.locator('change-walk').isVisible()).toBe(false);
        await page.locator(HERE).click();
        expect(await inView(page, THERE)).toBe(true);
        await page.locator(THERE).click();
        expect(await inView(page, HERE)).toBe(true);
      },
      { ...options, javaScriptEnabled: false },
    ),
  );
});

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

describe.each<[string, BrowserContextOptions, readonly string[] | undefined]>([
  ['light', {}, undefined],
  ['forced colours', { forcedColors: 'active' }, RULES_OF_COLOUR],
  [
    'dark on a narrow screen',
    { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
    [...RULES_OF_COLOUR, ...RULES_OF_ROOM],
  ],
])('axe, in %s', (_look, options, rules) => {
  test('has no fault with the card open or with the shortcuts open', () =>
    at(
      '',
      async (page) => {
        await press(page, 'n', '1 of 43');
        expect(await complaints(page, rules)).toEqual([]);
        await page.keyboard.press('?');
        expect(await complaints(page, rules)).toEqual([]);
      },
      options,
    ));
});

test.each(['', '?style=full', '?substance=quiet', '?show=plain'])(
  'in forced colours on a dark ground every marked word can be read: %s',
  (address) =>
    at(
      address,
      async (page) => {
        const looks = await page.locator('td mark:visible').evaluateAll((marks) => {
          const paper = getComputedStyle(document.body).backgroundColor;
          return marks
            .map((mark) => getComputedStyle(mark))
            .map(
              ({ color, backgroundColor }) => `${color} on ${/, 0\)$/.test(backgroundColor) ? paper : backgroundColor}`,
            );
        });
        expect([...new Set(looks)]).toEqual(['rgb(255, 255, 255) on rgb(0, 0, 0)']);
      },
      { forcedColors: 'active', colorScheme: 'dark' },
    ),
);

test('nothing of it is fetched before it is needed', async () => {
  const { page, requests, leave } = await site.visit(COMPARISON, CALM);
  const walking = () => requests.filter((request) => /walking|reasons/.test(request)).length;
  await page.waitForLoadState('networkidle');
  expect(walking()).toBe(0);
  await page.keyboard.press('n');
  await expect.poll(() => place(page)).toBe('1 of 43');
  expect(walking()).toBe(2);
  await leave();
});
