import { importsOf, type SourceFile } from './source-files.ts';

/** The rooms of the house, each with the rooms that it may use. What is not listed is not allowed. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'core/model.ts': [],
  'core/problem.ts': [],
  'core/glossary.ts': [],
  'core/text': ['core/model.ts'],
  'core/parse': ['core/model.ts', 'core/problem.ts', 'core/text'],
  'core/align': ['core/model.ts', 'core/text'],
  'core/compare': ['core/model.ts', 'core/text'],
  'core/classify': ['core/model.ts', 'core/text', 'core/compare'],
  'core/collate': ['core/model.ts', 'core/text', 'core/parse', 'core/align', 'core/compare', 'core/classify'],
  'core/search': ['core/model.ts', 'core/text', 'core/parse', 'core/compare', 'core/classify', 'core/collate'],
  'core/link': ['core/model.ts', 'core/problem.ts', 'core/text', 'core/align', 'core/collate'],
  'core/review': ['core/model.ts', 'core/text'],
  'core/export': ['core/model.ts', 'core/text', 'core/collate'],
  corpus: ['core'],
  // A captured page in, an article file's text out; no files, for the command line reads and writes those.
  import: ['core'],
  'content.config.ts': ['corpus', 'core'],
  styles: [],
  // What a script draws of itself brings its style along.
  client: ['core', 'styles'],
  // A component brings the script that enhances it, and a page the style that only its kind needs.
  components: ['core', 'client', 'styles'],
  layouts: ['core', 'components', 'styles'],
  pages: ['core', 'corpus', 'layouts', 'components', 'styles'],
  cli: ['core', 'corpus', 'import'],
};

/** Packages, each with the one room that may use it. A name that ends in `*` stands for all that begin so. */
const PACKAGES: readonly (readonly [string, readonly string[]])[] = [
  ['unified', ['core/parse']],
  ['remark*', ['core/parse']],
  ['mdast*', ['core/parse']],
  ['micromark*', ['core/parse']],
  ['yaml', ['core/parse']],
  ['wink*', ['core/parse']],
  ['diff', ['core/compare']],
  ['fuse.js', ['core/search']],
  ['leven', ['corpus']],
  ['@mozilla/readability', ['import']],
  ['linkedom', ['import']],
  ['fontkit', ['corpus']],
  ['sharp', ['corpus']],
  ['@astrojs/rss', ['pages']],
  ['astro/zod', ['corpus']],
  ['astro*', ['content.config.ts', 'corpus', 'pages', 'layouts', 'components']],
  ['node:*', ['content.config.ts', 'corpus', 'cli']],
  ['@fontsource*', ['layouts', 'styles']],
];

/** Every import of the files that the arrows do not allow, in words. */
export function wrongArrows(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === undefined) return file.path === 'src/env.d.ts' ? [] : [`${file.path} is in no room of the house`];
    return importsOf(file).flatMap((target) => {
      const allowed = target.startsWith('src/') ? roomAllowed(room, target) : packageAllowed(room, target);
      return allowed ? [] : [`${file.path} may not use ${target}`];
    });
  });
}

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path === `src/${room}` || path.startsWith(`src/${room}/`));
}

function roomAllowed(room: string, target: string): boolean {
  const used = roomOf(target);
  if (used === undefined || used === room) return used === room;
  return (ROOMS[room] ?? []).some((allowed) => used === allowed || used.startsWith(`${allowed}/`));
}

function packageAllowed(room: string, name: string): boolean {
  const rule = PACKAGES.find(([known]) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known || name.startsWith(`${known}/`),
  );
  return rule?.[1].includes(room) ?? false;
}
