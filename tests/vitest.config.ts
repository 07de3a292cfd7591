import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Three projects. `source` reads the source alone and needs nothing built; `site` looks at the built sites as files, and builds
 * some itself, one at a time; `browser` looks at them in a browser.
 *
 * The time limits are there to end what hangs. They do not measure speed, so a busy machine stays far below them.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'source',
          include: ['tests/{core,laws,corpus,import,api,cli,house,runner}/**/*.test.ts'],
          setupFiles: ['tests/runner/one-seed.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Vitest keeps a processor for itself, and does not need it. No file changes what another one sees.
          maxWorkers: availableParallelism(),
          isolate: false,
          // The commands that tests run are compiled once, and not anew by each of some hundred runs.
          env: { NODE_COMPILE_CACHE: `${root}.cache/compiled` },
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build-sites.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        root,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each look at a page is work for a browser that draws without help.
          expect: { poll: { timeout: 15_000, interval: 200 } },
          // A driver may lose a key or a click before its window has the focus; what fails three times is the page's fault.
          retry: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/one-browser.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
          // Beside other work a browser may lose a key; what fails twice is the page's fault. The end of a run names each.
          retry: 1,
          // Each with one page at most, so that two are open at most (`pages.ts`).
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
