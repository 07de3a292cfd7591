import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What another look can break; all else is the same in every look, and asked once. */
export const RULES_OF_COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
export const RULES_OF_ROOM = ['target-size', 'scrollable-region-focusable', 'color-contrast', 'meta-viewport'];
/** Seven to one, which is asked of the text of changes alone. */
const OF_CHANGES = 'color-contrast-enhanced';

/**
 * What axe complains of, by `rules` alone where they are given and `within` an element alone where one is named, and
 * whether the page stands out at its side.
 */
export async function complaints(page: Page, rules?: readonly string[], within?: string): Promise<readonly string[]> {
  const asked: Parameters<AxeBuilder['options']>[0] =
    rules === undefined
      ? { rules: { [OF_CHANGES]: { enabled: true } } }
      : { runOnly: { type: 'rule', values: [...rules] } };
  // Of what is right nobody asks where it is. No page has another one in it, so axe needs no second page to put together
  // what it finds in each.
  const axe = new AxeBuilder({ page }).options({ ...asked, resultTypes: ['violations'] }).setLegacyMode();
  if (within !== undefined) axe.include(within);
  expect(page.frames()).toHaveLength(1);
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => ({ id, html, target: target.flat().join(' ') })),
  );
  const inChanges = await page.evaluate(
    (targets) => targets.map((target) => document.querySelector(target)?.closest('mark') != null),
    found.map(({ target }) => target),
  );
  const told = found.filter(({ id }, place) => id !== OF_CHANGES || inChanges[place]);
  return [...told.map(({ id, html }) => `${id}: ${html}`), ...(await sideways(page))];
}

async function sideways(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over === 0 ? [] : [`${over} pixels stand out at the side`];
}
