import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('invented');
});
afterAll(() => site?.close());

const ADDRESS = '/river-flood/courier-vs-evening-post/';

/** What a screen reader is told about the table: how many nodes have each role. */
async function toldOf(path: string, width: number): Promise<Readonly<Record<string, number>>> {
  const { page, leave } = await site.visit(path, { viewport: { width, height: 800 } });
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
])('screen readers hear a table %s, with no role written out', async (_, path, width) => {
  const wide = await toldOf(ADDRESS, 1280);
  const told = await toldOf(path, width);
  expect(wide.row).toBeGreaterThan(5);
  expect([told.table, told.row]).toEqual([wide.table, wide.row]);
  expect(told.cell).toBeGreaterThanOrEqual(told.row!);
});
