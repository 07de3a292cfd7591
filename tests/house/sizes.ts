import type { SourceFile } from './source-files.ts';

/** In lines. Every domain type is in one file, so that they can be read together. */
function most(path: string): number {
  if (path === 'src/core/model.ts') return 363;
  if (path.endsWith('.css')) return 300;
  return path.startsWith('src/components/') ? 90 : 210;
}

/** The files that are longer than a room allows, in words. */
export function tooLong(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1;
    return lines > most(path) ? [`${path} has ${lines} lines, and ${most(path)} is the most`] : [];
  });
}

const SAYS_NOTHING = /\/(?:utils?|helpers?|lib|common|misc|shared)(?:[./]|$)/;
const GOOD_NAME = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[[a-z]+\])(?:\.[a-z]+)?\.(?:ts|css)$|^(?:[A-Z]\w*|index|404)\.astro$/;

/** The files that lie in a folder, or bear a name, that says nothing; and those in other than kebab-case. */
export function badNames(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path }) => {
    if (SAYS_NOTHING.test(path)) return [`${path} has a name that says nothing`];
    return GOOD_NAME.test(path.slice(path.lastIndexOf('/') + 1)) ? [] : [`${path} is not in kebab-case`];
  });
}
