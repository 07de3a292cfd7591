import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { claimOutput, waitForTurn } from './src/corpus/claim-output.ts';
import { contentOverlay } from './src/corpus/content-overlay.ts';
import { coreInWorker } from './src/corpus/core-in-worker.ts';
import { EARLY_LOOK_HASH, EARLY_VIEW_HASH } from './src/corpus/early-scripts.ts';
import { exportRoutes } from './src/corpus/export-routes.ts';
import { kindStyles } from './src/corpus/kind-styles.ts';
import { outputProblem } from './src/corpus/output-folder.ts';
import { ownHashes } from './src/corpus/own-hashes.ts';

// A build talks to nobody.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

/**
 * Everything that a page may load comes from the site itself. Astro adds `script-src` and `style-src` with the hashes of
 * what it prints into each page.
 */
const CONTENT_SECURITY = /** @type {const} */ ([
  "default-src 'none'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // The one policy of the site's scripts, with which the search starts its worker.
  'trusted-types wireside-search',
]);

/**
 * Astro takes an output folder beside the project whose name begins like the project's ("wireside-dist" beside
 * "wireside") for one inside it, and then finds no packages there. A working directory that ends in a slash is no such
 * beginning.
 *
 * @type {import('astro').AstroIntegration}
 */
const outputBesideTheProject = {
  name: 'output-beside-the-project',
  hooks: {
    'astro:config:setup': async ({ config, command, logger }) => {
      const problem =
        command === 'build' &&
        (outputProblem(
          fileURLToPath(config.outDir),
          fileURLToPath(config.root),
          process.env.WIRESIDE_CONTENT || 'content',
        ) ??
          claimOutput(fileURLToPath(config.outDir)));
      if (problem) {
        console.error(problem);
        process.exit(1);
      }
      if (command === 'build')
        await waitForTurn(fileURLToPath(config.root), (other) =>
          logger.info(`Waiting until another build (process ${other}) is done.`),
        );
      const here = process.cwd();
      const there = fileURLToPath(config.outDir);
      if (there.startsWith(here) && !there.startsWith(here + sep)) process.cwd = () => here + sep;
    },
  },
};

/** The folder of the built pages, known once the command line has been read. */
let built = new URL('dist/', import.meta.url);

/** @type {import('astro').AstroIntegration} */
const whereItIsBuilt = {
  name: 'where-it-is-built',
  hooks: {
    'astro:config:done': ({ config }) => {
      built = config.outDir;
    },
  },
};

/**
 * Framed pages repeat what a page of their own shows, and former addresses lead on: both ask not to be indexed.
 *
 * @param {string} page its full address
 */
function isForSearchEngines(page) {
  return !builtPage(page).includes('<meta name="robots" content="noindex"');
}

/**
 * The day on which a page says that it last changed.
 *
 * @param {string} page its full address
 */
function lastChange(page) {
  return /<meta property="article:modified_time" content="([\d-]+)"/.exec(builtPage(page))?.[1];
}

/**
 * A page as it was built, as text.
 *
 * @param {string} page its full address
 */
function builtPage(page) {
  const path = new URL(page).pathname.slice((address?.pathname ?? '/').length);
  return readFileSync(new URL(`./${path}index.html`, built), 'utf8');
}

/** @param {import('@astrojs/sitemap').SitemapItem} item */
function withLastChange(item) {
  const lastmod = lastChange(item.url);
  return lastmod === undefined ? item : { ...item, lastmod };
}

/**
 * Where the site will stand, with its folder if it has one: "https://example.org/news/". Without it (and without `--site`)
 * what needs full addresses is left out: sitemap, feed, canonical addresses, pictures.
 */
const address = process.env.WIRESIDE_SITE ? new URL(process.env.WIRESIDE_SITE) : undefined;

export default defineConfig({
  ...(address === undefined ? {} : { site: address.origin, base: address.pathname }),
  integrations: [
    outputBesideTheProject,
    contentOverlay(process.env.WIRESIDE_CONTENT || 'content'),
    exportRoutes(),
    ownHashes(),
    // It says that it has nothing to do where no address is known; that is no warning here.
    ...(address === undefined && !process.argv.some((word) => word.startsWith('--site'))
      ? []
      : [whereItIsBuilt, sitemap({ filter: isForSearchEngines, serialize: withLastChange })]),
  ],
  // Addresses end in a slash, as the files of a static host do; JSON files keep their names.
  trailingSlash: 'always',
  // One request fewer before the first paint, and the whole style is smaller than a packet's round trip is long.
  // Some pages at a time, so that none waits for the disk; what they say does not depend on their order.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  security: {
    csp: { directives: [...CONTENT_SECURITY], scriptDirective: { hashes: [EARLY_VIEW_HASH, EARLY_LOOK_HASH] } },
  },
  // Astro renders no Markdown here, and so highlights none.
  markdown: { syntaxHighlight: false },
  // A build while the development server runs would take its prepared packages away.
  // The search's worker fetches what it needs to compare wordings when it has some to compare.
  vite: {
    plugins: [kindStyles()],
    cacheDir: `.cache/vite-${process.argv[2] ?? 'build'}`,
    // What a page brings later is built as workers are, and so with the plugins of workers.
    worker: { format: 'es', plugins: () => [kindStyles(), coreInWorker()] },
  },
  devToolbar: { enabled: false },
});
