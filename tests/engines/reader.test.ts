import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../site/sites.ts';
import { click, type Engine, type } from './engine.ts';
import { engines } from './engines.ts';
import { watchedSite } from './watched-site.ts';

const COMPARISON = '/tollgate-bridge/larkhaven-courier-vs-evening-post/';
const SHORT = '/kim-party-congress/making-a-difference-vs-jan-8/';
const { here, missing } = engines();
for (const sentence of missing) console.log(sentence);

/** What a reader does, in each engine. */
describe.each(here)('in $name', ({ open }) => {
  let engine: Engine;
  let site: Awaited<ReturnType<typeof watchedSite>>;
  const visit = (path: string) => engine.open(site.address + path);
  const value = <T>(expression: string): Promise<T> => engine.value<T>(expression);
  const count = (selector: string) =>
    value<number>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.getClientRects().length > 0).length`,
    );
  const text = (selector: string) =>
    value<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);

  beforeAll(async () => {
    site = await watchedSite(SITES.real.folder);
    engine = await open();
  });
  afterAll(async () => {
    await engine?.close();
    site?.close();
  });
  afterEach(async () => {
    expect(await value('self.complaints')).toEqual([]);
    // What one test has chosen is no business of the next.
    await value('localStorage.clear()');
  });

  test('each group of changes is marked, and told apart without colour', async () => {
    await visit(COMPARISON);
    const looks = await value<
      Record<string, string>
    >(`Object.fromEntries(['substance', 'wording', 'style'].map((group) => {
      const { textDecorationLine, textDecorationStyle, textDecorationThickness, borderBottomWidth } =
        getComputedStyle(document.querySelector('td mark.' + group));
      return [group, [textDecorationLine, textDecorationStyle, textDecorationThickness, borderBottomWidth].join(' ')];
    }))`);
    expect(looks).toEqual({
      substance: expect.stringMatching(/ 2px$/),
      wording: expect.stringMatching(/^underline solid 1px 0px$/),
      style: expect.stringMatching(/^underline dotted 1\.5px 0px$/),
    });
  });

  test('views, kinds and folds are chosen, and the way back undoes them', async () => {
    await visit(SHORT);
    await click(engine, '[name=view][value=column]');
    await expect.poll(() => count('.shared td.b')).toBe(0);
    await expect.poll(() => count('.ghost')).toBeGreaterThan(0);
    await click(engine, '[name=show][value=differences]');
    await expect.poll(() => value('document.querySelector("reading-view").dataset.only')).toBe('');
    await click(engine, '.kinds-button');
    await expect.poll(() => count('.kinds-panel')).toBe(1);
    const height = await value<number>(`document.querySelector('.kinds-panel').getBoundingClientRect().height`);
    expect(height).toBeGreaterThan(300);
    await click(engine, '[name=style][value=hide]');
    await expect.poll(() => value('location.search')).toBe('?view=column&show=differences&style=hide');
    for (let step = 0; step < 3; step++) {
      await value('history.back()');
      await expect
        .poll(() => value<string>('location.search'))
        .toBe(['?view=column&show=differences', '?view=column', ''][step]);
    }
    await expect.poll(() => count('.shared td.b')).toBeGreaterThan(5);
  });

  test('the next change has a card; a move is followed, and back', async () => {
    await visit(COMPARISON);
    await type(engine, 'n');
    await expect.poll(() => text('.change-card')).toContain('Larkhaven Courier');
    await click(engine, '[data-step="1"]');
    await expect.poll(() => text('change-walk .place')).toMatch(/^2 of/);
    await click(engine, '.change-card [data-close]');
    await expect.poll(() => count('.change-card')).toBe(0);
    const top = await value<number>('scrollY');
    await click(engine, '.shape .move');
    await expect.poll(() => value<boolean>(`document.querySelector(':target') !== null`)).toBe(true);
    await click(engine, '.go-back');
    await expect.poll(() => count('.go-back')).toBe(0);
    expect(Math.abs((await value<number>('scrollY')) - top)).toBeLessThan(2000);
  });

  test('the first press of a link copies its address or shows it, and the menu cites', async () => {
    await visit(COMPARISON);
    await click(engine, '.passage-link');
    await expect.poll(() => count('.link-menu')).toBe(1);
    await expect.poll(() => text('.copied')).toMatch(/copied|address bar/);
    expect(await value('location.hash')).toMatch(/^#.*--larkhaven-courier$/);
    const labels = await value<string[]>(
      `[...document.querySelectorAll('.link-menu button')].map((one) => one.textContent)`,
    );
    await value(`document.querySelectorAll('.link-menu button')[${labels.indexOf('Cite…')}].click()`);
    await expect.poll(() => value(`document.querySelector('dialog textarea')?.value ?? ''`)).toContain('Larkhaven');
  });

  test('selected words get a link, which marks them in their own column when it is opened', async () => {
    await visit(COMPARISON);
    const select = `(() => {
      const [first, second] = [...document.querySelectorAll('td.a .paragraph .text')].slice(0, 2);
      getSelection().removeAllRanges();
      getSelection().setBaseAndExtent(first, 0, second, second.childNodes.length);
    })()`;
    // Again where nothing came of it: a busy machine may not tell a page at once what a script has selected.
    const offered = async () => {
      if ((await count('.link-menu')) === 0) await value(select);
      return text('.link-menu');
    };
    await expect.poll(offered, { interval: 1500 }).toContain('Link to these words');
    // A page may not read what a clipboard holds.
    const address = await value<string>(`(() => {
      let copied = '';
      const clipboard = { writeText: (text) => ((copied = text), Promise.resolve()) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
      document.querySelector('.link-menu button').click();
      return copied.replace(location.origin, '');
    })()`);
    expect(address).toContain('?words=');
    await visit(address);
    await expect.poll(() => value<boolean>(`[...CSS.highlights.values()].some((one) => one.size > 0)`)).toBe(true);
    const columns = await value<string[]>(
      `[...new Set([...CSS.highlights.values()].flatMap((one) => [...one]).map((range) => range.startContainer.parentElement.closest('td').className))]`,
    );
    expect(columns).toEqual(['a']);
  });

  test('search answers as one types', async () => {
    await visit('/search/');
    await click(engine, 'input[name=q]');
    await type(engine, 'lifting span was failing');
    await expect.poll(() => text('.results'), { timeout: 20_000 }).toContain('Larkhaven Courier');
    await expect.poll(() => count('mark.found')).toBeGreaterThan(0);
    expect(await text('main')).not.toContain('could not be loaded');
  });

  test('three quotations are checked', async () => {
    await visit('/check/');
    await click(engine, 'textarea');
    await type(engine, 'the steel of its lifting span\n');
    await type(engine, 'a bridge that our own engineers would not trust\n');
    await type(engine, 'nobody ever said these words here');
    await click(engine, 'form button[type=submit]');
    await expect.poll(() => count('.quotation, .checked > li, main h2'), { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
    await expect.poll(() => text('main')).toContain('No article prints this');
    expect(await text('main')).toMatch(/Verbatim/);
    expect(await text('main')).not.toContain('could not be loaded');
  });

  test('two texts of one’s own are compared', async () => {
    await visit('/compare/');
    for (const [box, number] of [
      ['#text-a', 'fourteen'],
      ['#text-b', 'thirteen'],
    ]) {
      await click(engine, `${box} textarea`);
      await type(engine, `The ferry was stopped after ${number} passengers complained.`);
    }
    await click(engine, 'own-texts form button');
    await expect.poll(() => text('.key-differences')).toMatch(/fourteen.+thirteen/);
    expect(await count('td mark.substance')).toBe(2);
  });
});

test('an engine that is not here is named, with what to do', () => {
  for (const sentence of missing) expect(sentence).toMatch(/^Not run in \w+: install it/);
});
