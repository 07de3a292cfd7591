import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

export const COMPARISON = '/kim-party-congress/making-a-difference-vs-jan-8/';
export const WITHOUT_SCRIPTS = { javaScriptEnabled: false };
export const PHONE = { viewport: { width: 390, height: 800 } };
export const ROW = 'tr:has([id="state-media-said-kim-also-reviewed--making-a-difference"])';

/** Opens the comparison at an address of its own, does something with it, and closes it; no error may be logged. */
type At = <T>(address: string, look: (page: Page) => Promise<T>, options?: BrowserContextOptions) => Promise<T>;

/** Serves the site of the comparison for the tests of a file. */
export function openViews(): { readonly site: OpenSite; readonly at: At } {
  const site = openSite('real');
  const at: At = async (address, look, options) => {
    const { page, errors, leave } = await site.visit(COMPARISON + address, options);
    if (options?.javaScriptEnabled !== false) await reached(page);
    const found = await look(page);
    expect(errors).toEqual([]);
    await leave();
    return found;
  };
  return { site, at };
}

/** What a person sees or hears of an element: its text nodes and what the style adds, without what is not drawn. */
export async function seen(page: Page, selector: string, withSaid = false): Promise<string> {
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

/** The first pointer on the page loads the rest of the code; here it has loaded. */
export async function reached(page: Page): Promise<void> {
  await page.dispatchEvent('main', 'pointerover');
  await page.waitForSelector('reading-view[data-view]', { state: 'attached' });
}

export const search = (page: Page): string => new URL(page.url()).search;
