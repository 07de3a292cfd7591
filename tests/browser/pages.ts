import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { noteOpenPages } from '../runner/now.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one browser of the run: where it listens, and its process. */
    chromium: { readonly endpoint: string; readonly process: number };
  }
}

/**
 * For each of the two files that run at a time. More pages only wait for one another's processor, and what a test leaves
 * behind would pile up.
 */
const MOST_PAGES = 1;
/** In milliseconds. A page closes in some hundredths of a second, on a busy machine in a few. */
const TIME_TO_CLOSE = 20_000;
/** In milliseconds, for a click or a wait inside a page; a machine with other work is five times as slow as a quiet one. */
const TIME_TO_ACT = 60_000;

export interface OpenPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const open = new Map<BrowserContext, string>();
let connected: Promise<Browser> | undefined;

// However a test ends, by a time-out too, nothing of it goes on in the browser beside the next.
afterEach(closePages);
afterAll(async () => (await connected)?.close());

/**
 * An empty page in a fresh profile of the run's browser; `what` names it where it has to be named.
 *
 * Throws while another is open: a test that forgot to close its page, or one that runs on after its time-out.
 */
export async function openPage(what: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  connected ??= chromium.connect(inject('chromium').endpoint);
  const browser = await connected;
  if (open.size >= MOST_PAGES) {
    throw new Error(`A page is open already, close it first: ${[...open.values()].join(', ')}`);
  }
  const context = await browser.newContext(options);
  open.set(context, what);
  noteOpenPages([...open.values()]);
  context.setDefaultTimeout(TIME_TO_ACT);
  return { page: await context.newPage(), close: () => close(context) };
}

/** Closes every page that is open. */
export async function closePages(): Promise<void> {
  await Promise.all([...open.keys()].map(close));
}

async function close(context: BrowserContext): Promise<void> {
  const what = open.get(context);
  if (what === undefined) return;
  const closed = await endsWithin(TIME_TO_CLOSE, context.close());
  open.delete(context);
  noteOpenPages([...open.values()]);
  if (closed) return;
  process.kill(inject('chromium').process, 'SIGKILL');
  throw new Error(`Chromium hangs: it did not close ${what} in ${TIME_TO_CLOSE / 1000} seconds, and was ended.`);
}

/** Whether something ends in so many milliseconds. */
async function endsWithin(time: number, something: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), time);
  });
  const ended = something.then(() => true as const);
  return Promise.race([ended, late]).finally(() => clearTimeout(timer));
}
