import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Two projects: `source` reads the source alone and needs nothing built; `site` looks at the built site, as files and in
 * a browser, and so comes after the build.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'source', include: ['tests/{core,laws,corpus,import,cli,house}/**/*.test.ts'] } },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: ['tests/site/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          // A browser and its page each want a processor; more at a time only wait for one another.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
