import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite('invented');

const ADDRESS = '/river-flood/courier-vs-evening-post/';

/** What a screen reader is told of the table of the page: how many nodes of each role stand in it. */
async function rolesIn(path: string, width: number): Promise<Readonly<Record<string, number>>> {
  const { page, leave } = await site.visit(path, { viewport: { width, height: 800 } });
  await expect.poll(() => page.locator('[data-waits]').count()).toBe(0);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const counts: Record<string, number> = {};
  for (const { role, ignored } of nodes) {
    if (!ignored && role !== undefined) counts[role.value] = (counts[role.value] ?? 0) + 1;
  }
  await leave();
  return counts;
}

test.each([
  ['side by side on a phone', ADDRESS, 390],
  ['in one column', `${ADDRESS}?view=column`, 1280],
  ['one article on a phone', `${ADDRESS}?view=b`, 390],
])('the table is told as a table %s, with no role written out', async (_, path, width) => {
  const wide = await rolesIn(ADDRESS, 1280);
  const told = await rolesIn(path, width);
  expect(wide.row).toBeGreaterThan(5);
  expect([told.table, told.row]).toEqual([wide.table, wide.row]);
  expect(told.cell).toBeGreaterThanOrEqual(told.row!);
});
