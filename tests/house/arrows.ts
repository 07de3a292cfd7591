import { importsOf, type SourceFile } from './source-files.ts';

/** The rooms of the house, each with the rooms that it may use, and does. What is not listed is not allowed. */
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
  'core/story': ['core/model.ts', 'core/text', 'core/parse', 'core/collate'],
  'core/view': ['core/model.ts', 'core/text', 'core/classify', 'core/collate', 'core/story'],
  'core/html': ['core/model.ts', 'core/text', 'core/classify', 'core/view', 'core/link'],
  'core/search': ['core/model.ts', 'core/text', 'core/parse', 'core/classify', 'core/collate', 'core/story'],
  'core/link': ['core/model.ts', 'core/problem.ts', 'core/text', 'core/align'],
  'core/review': ['core/model.ts', 'core/text'],
  'core/export': ['core/model.ts', 'core/text', 'core/compare', 'core/story'],
  // A captured page in, an article file's text out; no files, for the command line reads and writes those.
  import: ['core/model.ts', 'core/text', 'core/parse'],
  corpus: [
    'core/model.ts',
    'core/problem.ts',
    'core/text',
    'core/parse',
    'core/classify',
    'core/collate',
    'core/story',
    'core/view',
    'core/search',
    'core/link',
    'core/export',
  ],
  // What other programs import: the core, and the rules for the fields of articles.
  api: [
    'core/model.ts',
    'core/problem.ts',
    'core/text',
    'core/parse',
    'core/align',
    'core/classify',
    'core/collate',
    'core/view',
    'core/search',
    'core/export',
    'corpus',
  ],
  'content.config.ts': ['corpus'],
  styles: [],
  // What a script draws of itself brings its style along.
  client: [
    'core/model.ts',
    'core/problem.ts',
    'core/parse',
    'core/collate',
    'core/view',
    'core/html',
    'core/search',
    'core/link',
    'core/export',
    'styles',
  ],
  // A component brings the script that enhances it.
  components: [
    'core/model.ts',
    'core/glossary.ts',
    'core/text',
    'core/classify',
    'core/story',
    'core/view',
    'core/html',
    'core/link',
    'client',
  ],
  layouts: ['components', 'styles'],
  // A page brings the style that only its kind needs.
  pages: [
    'core/model.ts',
    'core/glossary.ts',
    'core/classify',
    'core/story',
    'core/view',
    'core/export',
    'corpus',
    'layouts',
    'components',
    'styles',
  ],
  cli: [
    'core/model.ts',
    'core/problem.ts',
    'core/text',
    'core/parse',
    'core/compare',
    'core/classify',
    'core/collate',
    'core/view',
    'core/html',
    'core/link',
    'core/review',
    'core/export',
    'corpus',
    'api',
    'import',
  ],
};

/** Packages, each with the rooms that may use it, and do. A name that ends in `*` stands for all that begin so. */
const PACKAGES: readonly (readonly [string, readonly string[]])[] = [
  ['unified', ['core/parse']],
  ['remark*', ['core/parse']],
  ['mdast*', ['core/parse']],
  ['micromark*', ['core/parse']],
  ['yaml', ['core/parse']],
  ['wink*', ['core/parse']],
  ['citeproc*', ['corpus']],
  ['compromise', ['corpus']],
  ['diff', ['core/compare']],
  ['hast*', ['core/html', 'client']],
  ['zod', ['core/export', 'corpus']],
  ['fflate', ['core/export']],
  ['fuse.js', ['core/search']],
  ['leven', ['corpus']],
  ['@mozilla/readability', ['import']],
  ['chardet', ['import']],
  ['defuddle', ['import']],
  ['htmlparser2', ['corpus']],
  ['linkedom', ['import']],
  ['postal-mime', ['import']],
  ['fontkit', ['corpus']],
  ['sharp', ['corpus']],
  ['@astrojs/rss', ['pages']],
  ['astro*', ['content.config.ts', 'corpus', 'components', 'pages']],
  ['node:*', ['corpus', 'cli']],
  ['@fontsource*', ['layouts']],
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

/** Every permission that no import needs, in words. */
export function unusedArrows(files: readonly SourceFile[]): readonly string[] {
  const used = new Set(
    files.flatMap((file) =>
      importsOf(file).map((target) => `${roomOf(file.path)} > ${roomOf(target) ?? ruleOf(target)?.[0]}`),
    ),
  );
  const rooms = Object.entries(ROOMS).flatMap(([room, uses]) => uses.map((other) => [room, other] as const));
  const packages = PACKAGES.flatMap(([name, users]) => users.map((room) => [room, name] as const));
  return [...rooms, ...packages]
    .filter(([room, other]) => !used.has(`${room} > ${other}`))
    .map(([room, other]) => `${room} is allowed ${other} and does not use it`);
}

/** Every circle of imports, types included, as the files on it. */
export function circles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map((file) => [file.path, importsOf(file).filter((target) => target.startsWith('src/'))]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' > '));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return found;
}

/** The map as the README prints it: a line for each room, with the rooms that it uses. */
export function mapOfRooms(): string {
  const width = Math.max(...Object.keys(ROOMS).map(({ length }) => length));
  return Object.entries(ROOMS)
    .map(([room, uses]) => `${room.padEnd(width)}  ${uses.length === 0 ? '-' : uses.map(inShort).join(' ')}`)
    .join('\n');
}

/** Without what goes without saying: `core/model.ts` is "model". */
function inShort(room: string): string {
  return room.replace(/^core\//, '').replace(/\.ts$/, '');
}

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path === `src/${room}` || path.startsWith(`src/${room}/`));
}

function roomAllowed(room: string, target: string): boolean {
  const used = roomOf(target);
  return used !== undefined && (used === room || (ROOMS[room] ?? []).includes(used));
}

function packageAllowed(room: string, name: string): boolean {
  return ruleOf(name)?.[1].includes(room) ?? false;
}

function ruleOf(name: string): (typeof PACKAGES)[number] | undefined {
  return PACKAGES.find(([known]) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known || name.startsWith(`${known}/`),
  );
}
