import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

/** A comparison with every kind of row, including a move. */
export const COMPARISON = '/tollgate-bridge/larkhaven-courier-vs-evening-post/';
/** What the bar says at the first of its changes. */
export const FIRST = '1 of 43';
/** The same on a phone, which starts with one column, and that without house style. */
export const FIRST_IN_ONE_COLUMN = '1 of 28';
export const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
export const CALM: BrowserContextOptions = { reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } };

/** Opens the comparison at an address of its own, does something with it, and closes it; no error may be logged. */
type At = <T>(address: string, look: (page: Page) => Promise<T>, options?: BrowserContextOptions) => Promise<T>;

/** Serves the site of the comparison for the tests of a file. */
export function openWalk(): { readonly site: OpenSite; readonly at: At } {
  const site = openSite('real');
  const at: At = async (address, look, options) => {
    const { page, errors, leave } = await site.visit(COMPARISON + address, { ...CALM, ...options });
    const found = await look(page);
    expect(errors).toEqual([]);
    await leave();
    return found;
  };
  return { site, at };
}

export const card = (page: Page) => page.getByRole('region', { name: 'Selected change' });
export const place = (page: Page) => page.locator('change-walk .place').innerText();
export const chosen = (page: Page) => page.locator('[data-chosen]');
export const said = (page: Page) => page.locator('change-walk [role=status]').textContent();
export const named = (page: Page) => new URL(page.url()).searchParams.get('change');
/** Where the focus is, in words; "body" would mean that it was lost. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: now } = document;
    return now?.closest('[data-change]') ? 'change' : now?.ariaLabel || now?.textContent?.trim() || now?.localName;
  });
export const inView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getClientRects()[0] ?? { top: -1, bottom: -1 };
      const under = document.querySelector('.change-card:not([hidden])')?.getBoundingClientRect().top ?? innerHeight;
      return top >= 0 && bottom <= under;
    });

/** The middle of the last visible line of a change, where a person would point; `words` tell it from others. */
export async function pointOf(page: Page, selector: string, words = ''): Promise<readonly [number, number]> {
  const change = page.locator(`${selector}:visible`, { hasText: words }).first();
  await change.evaluate((end) => end.scrollIntoView({ block: 'center' }));
  return change.evaluate((end) => {
    const { x = 0, y = 0, width = 0, height = 0 } = [...end.getClientRects()].at(-1) ?? {};
    return [x + width / 2, y + height / 2] as const;
  });
}
export const FIGURE = ['td.a mark[data-kind=figure]', '212'] as const;

/** Presses a key, and waits for the result. */
export async function press(page: Page, key: string, expected: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => place(page)).toBe(expected);
}

/** Where a step of a walk led, all of it at one moment. */
export interface Step {
  readonly place: string;
  /** Whether the first end of the chosen change is in view, above the card. */
  readonly isInView: boolean;
  readonly hasFocus: boolean;
  /** Of each end its kind, and itself. */
  readonly ends: readonly { readonly kind: string | undefined; readonly html: string }[];
  readonly card: string;
}

/** Presses a key as often as it takes to walk over all changes, and looks at each step before the next. */
export async function walkAll(page: Page, all: number, look: (step: Step, number: number) => unknown): Promise<void> {
  for (let number = 1; number <= all; number++) {
    await page.keyboard.press('n');
    let step: Step | undefined;
    await expect
      .poll(async () => {
        step = await page.evaluate(stepNow);
        return step.place;
      })
      .toBe(`${number} of ${all}`);
    await look(step!, number);
  }
}

/** Runs in the page. */
function stepNow(): Step {
  const ends = [...document.querySelectorAll<HTMLElement>('[data-chosen]')];
  const card = document.querySelector<HTMLElement>('.change-card:not([hidden])');
  const { top, bottom } = ends[0]?.getClientRects()[0] ?? { top: -1, bottom: -1 };
  return {
    place: document.querySelector<HTMLElement>('change-walk .place')?.innerText ?? '',
    isInView: top >= 0 && bottom <= (card?.getBoundingClientRect().top ?? innerHeight),
    hasFocus: document.activeElement?.closest('[data-change]') != null,
    ends: ends.map((end) => ({ kind: end.dataset.kind, html: end.outerHTML })),
    card: card?.innerText ?? '',
  };
}
