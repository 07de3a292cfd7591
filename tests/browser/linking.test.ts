import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const RIVER = '/river-flood/courier-vs-evening-post/';
const BROKE = 'the-river-broke-its-banks-at--courier';
const SEEN = 'weve-never-seen-the-water-rise--evening-post';
const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };

const site = openSite('invented');

/** Selects from the first of some words to the last, as dragging does; they may be in several paragraphs. */
const select = (page: Page, from: string, to: string, [first, last]: readonly [string, string]) =>
  page.evaluate(
    ([from, to, first, last]) => {
      const placeOf = (id: string, words: string, atEnd: boolean): [Node, number] => {
        const walker = document.createTreeWalker(document.getElementById(id) as Node, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1;
          if (at >= 0) return [node, at + (atEnd ? words.length : 0)];
        }
        throw new Error(`no "${words}"`);
      };
      const [start, startAt] = placeOf(from, first, false);
      const [end, endAt] = placeOf(to, last, true);
      getSelection()?.setBaseAndExtent(start, startAt, end, endAt);
    },
    [from, to, first, last] as const,
  );

/** What is highlighted, as `[id of the paragraph where it starts, the words]`. */
const marked = (page: Page, name = 'linked-words') =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
    const words = ranges.map((range) => {
      const copy = range.cloneContents();
      for (const said of copy.querySelectorAll('.said')) said.remove();
      return copy.textContent;
    });
    return ranges[0] && [ranges[0].startContainer.parentElement?.closest('.text')?.id, words.join('\n\n')];
  }, name);

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const isMarked = (page: Page, name = 'linked-words') => page.waitForFunction((n) => CSS.highlights.has(n), name);

describe('the menu of a passage’s link', () => {
  test('opens beside the link, with the keyboard, and Escape gives the focus back', async () => {
    const { page, errors, leave } = await site.visit(RIVER, MAY_COPY);
    const link = page.locator(`a.passage-link[href="#${BROKE}"]`);
    await link.focus();
    await page.keyboard.press('Enter');
    const menu = page.locator('.link-menu');
    await menu.waitFor();
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await menu.getByRole('button').allInnerTexts()).toEqual(['Copy link', 'Markdown', 'Cite…', 'Embed']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
    await page.keyboard.press('Escape');
    expect(await menu.count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
    await leave();
  });

  test('copies Markdown with the words and whose they are, and HTML that embeds the passage', async () => {
    const { page, leave } = await site.visit(RIVER, MAY_COPY);
    await page.locator(`a.passage-link[href="#${BROKE}"]`).click();
    await page.getByRole('button', { name: 'Markdown' }).click();
    await page.getByText('Markdown copied.').waitFor();
    expect(await clipboard(page)).toBe(
      `[“The river broke its banks at Aldersby on Friday night and 40 families left their homes, the fire…” (Courier)](${site.address}${RIVER}#${BROKE})`,
    );
    await page.getByRole('button', { name: 'Embed' }).click();
    await page.getByText('Embed code copied.').waitFor();
    expect(await clipboard(page)).toContain(`<iframe src="${site.address}/embed${RIVER}#${BROKE}"`);
    await leave();
  });

  test('stays inside a narrow page', async () => {
    const { page, leave } = await site.visit(RIVER, { viewport: { width: 320, height: 700 } });
    await page.locator(`a.passage-link[href="#${BROKE}"]`).click();
    const box = await page.locator('.link-menu').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await leave();
  });
});

describe('citing', () => {
  test('a passage of both articles with the differences, in every form', async () => {
    const { page, errors, leave } = await site.visit(RIVER, MAY_COPY);
    await page.locator(`a.passage-link[href="#${BROKE}"]`).click();
    await page.getByRole('button', { name: 'Cite…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const text = dialog.getByRole('textbox', { name: 'Citation' });
    expect(await text.inputValue()).toMatch(
      /^R\. Marsh, “River breaks its banks at Aldersby”, Courier, Northern Wire, 2 March 2024.*“The river broke.*accessed \d/,
    );
    expect(await text.inputValue()).not.toContain('Evening Post');
    await dialog.getByLabel('Quoted from').selectOption('Both, with the differences');
    expect(await text.inputValue()).toContain('Where they differ (Courier / Evening Post): “on” / nothing');
    const forms = await dialog.getByLabel('Format').locator('option').allInnerTexts();
    expect(forms).toEqual(['Plain text', 'Markdown', 'HTML', 'BibTeX', 'RIS', 'CSL-JSON', 'APA', 'MLA', 'Chicago']);
    await dialog.getByLabel('Format').selectOption('CSL-JSON');
    const items = JSON.parse(await text.inputValue()) as { 'container-title': string; accessed: unknown }[];
    expect(items.map((item) => item['container-title'])).toEqual(['Courier', 'Evening Post']);
    expect(items[0]?.accessed).toBeDefined();
    await dialog.getByLabel('Format').selectOption('APA');
    await expect
      .poll(() => text.inputValue())
      .toMatch(/^Families flee as river floods Aldersby\. \(2024, March 2\)\. .*\n\nMarsh, R\. \(2024, March 2\)\. /);
    expect(await text.inputValue()).not.toContain('{{');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    expect(await clipboard(page)).toBe(await text.inputValue());
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cite…');
    expect(errors).toEqual([]);
    await leave();
  });

  test('words of a story with one article', async () => {
    const { page, leave } = await site.visit('/harbour-strike/', MAY_COPY);
    await page.locator('.passage-link').nth(1).click();
    await page.getByRole('button', { name: 'Cite…' }).click();
    expect(await page.getByRole('textbox', { name: 'Citation' }).inputValue()).toContain(
      '“Cranes stand still”, Courier, date not stated: “The cranes of the harbour',
    );
    await leave();
  });
});

describe('links to selected words', () => {
  test('words selected in a column are highlighted in that column when the link is opened', async () => {
    const { page, leave } = await site.visit(RIVER, MAY_COPY);
    await select(page, SEEN, SEEN, ['seen the water', 'It took']);
    await page.getByRole('button', { name: 'Link to these words' }).click();
    await page.getByText('Link copied.').waitFor();
    const address = await clipboard(page);
    expect(address).toContain(`#${SEEN}`);
    await leave();
    const again = await site.visit(address.replace(site.address, ''));
    await isMarked(again.page);
    const [id, words] = (await marked(again.page)) ?? [];
    expect(id).toBe(SEEN);
    expect(words).toMatch(/^seen the water.*It took$/);
    expect(again.errors).toEqual([]);
    // Moving on to another passage drops the words.
    await again.page.locator(`a.passage-link[href="#${BROKE}"]`).click();
    await again.page.waitForURL((url) => url.search === '');
    expect(await marked(again.page)).toBeUndefined();
    await again.leave();
  });

  test('across two paragraphs, and nothing of the other column', async () => {
    const { page, leave } = await site.visit(RIVER, MAY_COPY);
    await select(page, 'blankets-are-at-the-school--courier', 'stay-away-from-the-water--courier', [
      'at the',
      'Stay away',
    ]);
    await page.getByRole('button', { name: 'Link to these words' }).click();
    await page.getByText('Link copied.').waitFor();
    const address = await clipboard(page);
    await leave();
    const again = await site.visit(address.replace(site.address, ''));
    await isMarked(again.page);
    const [id, words] = (await marked(again.page)) ?? [];
    expect(id).toBe('blankets-are-at-the-school--courier');
    // A range for each paragraph: between two rows stands the other column.
    expect(words).toMatch(/^at the school\.\n\n[\s\S]*Pets may[\s\S]*\n\nStay away$/);
    await again.leave();
  });

  test('words that changed are said to have changed, with what stands there now', async () => {
    const query = new URLSearchParams({ words: 'and fifty', before: 'on Friday night', after: 'families left their' });
    const { page, leave } = await site.visit(`${RIVER}?${query}#${BROKE}`);
    const note = page.locator('p.changed-words');
    await expect.poll(() => note.innerText()).toContain('is no longer here');
    expect(await note.innerText()).toContain('It now reads: “and 40”');
    expect(await marked(page)).toBeUndefined();
    expect((await marked(page, 'changed-words'))?.[1]).toBe('and 40');
    await leave();
  });

  test('nothing is guessed if it is unclear what became of them', async () => {
    const { page, leave } = await site.visit(`${RIVER}?words=the+king+spoke&before=Nobody+saw&after=of+it#${BROKE}`);
    await expect.poll(() => page.locator('p.changed-words').innerText()).toContain('not clear what replaced it');
    expect(await marked(page)).toBeUndefined();
    expect(await marked(page, 'changed-words')).toBeUndefined();
    await leave();
  });

  test('copying takes only the printed words of the column where the selection started', async () => {
    const { page, leave } = await site.visit(RIVER, MAY_COPY);
    await select(page, BROKE, 'pets-may-be-brought-along--courier', ['banks at', 'Pets']);
    await page.locator('.link-menu').waitFor();
    await page.keyboard.press('Control+c');
    const copied = await clipboard(page);
    expect(copied).toMatch(
      /^banks at Aldersby on Friday night and 40 families left their homes, the fire service said\.\n\n“We have/,
    );
    expect(copied).toMatch(/Blankets are at the school\.\n\nPets$/);
    expect(copied).not.toMatch(/[[\]•]|Evening|forty/);
    await leave();
  });
});

describe('former addresses', () => {
  test('a renamed story and article redirect, with the passage and the rest of the address', async () => {
    const id = 'we-have-never-seen-the-water--northern-star';
    const former = `/flood-at-aldersby/northern-star-vs-courier/?words=Ann+Teller#${id}`;
    const { page, errors, leave } = await site.visit(former);
    await page.waitForURL((url) => url.pathname === '/river-flood/courier-vs-morning-star-of-the-north/');
    expect(page.url()).toContain(`?words=Ann+Teller#${id}`);
    await isMarked(page);
    expect(await marked(page)).toEqual([id, 'Ann Teller']);
    expect(errors).toEqual([]);
    await leave();
  });

  test('without scripts a former address leads to the comparison', async () => {
    const { page, leave } = await site.visit('/flood-at-aldersby/northern-star-vs-courier/', {
      javaScriptEnabled: false,
    });
    await page.waitForURL((url) => url.pathname === '/river-flood/courier-vs-morning-star-of-the-north/');
    await leave();
  });

  test('an embedded passage of a renamed article is still that passage', async () => {
    const id = 'we-have-never-seen-the-water--northern-star';
    const { page, leave } = await site.visit(`/embed/flood-at-aldersby/courier-vs-northern-star/#${id}`);
    await page.waitForURL((url) => url.pathname === '/embed/river-flood/courier-vs-morning-star-of-the-north/');
    expect(await page.locator('.embedded:visible').count()).toBe(1);
    await leave();
  });

  test('a removed paragraph leaves a note, in the comparison and in embeds', async () => {
    const id = 'volunteers-filled-four-thousand-sandbags-at--evening-post';
    for (const path of [RIVER, `/embed${RIVER}`]) {
      const { page, leave } = await site.visit(`${path}#${id}`, { javaScriptEnabled: false });
      const note = page.locator(':target');
      expect(await note.innerText()).toContain('was in this article until 5 March 2024');
      expect(await note.isVisible()).toBe(true);
      await note.getByRole('link').click();
      expect(page.url()).toContain(`${RIVER}#engineers-will-look-at-the-dam--evening-post`);
      await leave();
    }
  });

  test('nobody sees a note who did not follow its address', async () => {
    const beside = 'engineers-will-look-at-the-dam--evening-post';
    for (const path of [RIVER, `${RIVER}#${beside}`, `/embed${RIVER}#${beside}`]) {
      const { page, leave } = await site.visit(path, { javaScriptEnabled: false });
      expect(await page.locator('.removed').count()).toBeGreaterThan(0);
      expect(await page.locator('.removed:visible').count()).toBe(0);
      await leave();
    }
  });

  test('an address from the time when the story had one article finds its comparison', async () => {
    const { page, leave } = await site.visit(`/river-flood/#${SEEN}`);
    await page.waitForURL((url) => url.pathname === RIVER);
    expect(page.url()).toContain(`#${SEEN}`);
    await leave();
  });
});
