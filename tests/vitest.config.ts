import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Two projects: `source` reads the source alone and needs nothing built; `site` looks at the built site, as files and in
 * a browser, and so comes after the build.
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
          include: ['tests/{core,laws,corpus,import,cli,house,runner}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Vitest keeps a processor for itself, and does not need it. No file changes what another one sees.
          maxWorkers: availableParallelism(),
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: ['tests/site/prepare-sites.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
          // A build, or a browser with its page, keeps two processors busy.
          fileParallelism: false,
        },
      },
    ],
  },
});
