import { expect, test } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** Packages that only a build needs: a model of English, and what reads Markdown. */
const BUILD_ONLY = /^(?:wink|remark|unified|yaml|micromark|mdast)/;

/** What reads a reader's own text on one page; its weight has a limit of its own, on the built site. */
const OWN_TEXTS = /\/(?:compare-in-worker|markdown-article)\.ts$/;

/** Imports of types are gone before a browser sees them. */
function withoutTypes({ path, text }: SourceFile): SourceFile {
  return { path, text: text.replace(/^(?:import|export) type [^;]*;$/gm, '') };
}

test('nothing that a browser loads brings what only a build needs', async () => {
  const files = new Map((await sourceFiles()).map((file) => [file.path, withoutTypes(file)]));
  const scripts = [...files.keys()].filter(
    (path) => path.startsWith('src/client/') && path.endsWith('.ts') && !OWN_TEXTS.test(path),
  );
  const reached = new Set(scripts);
  for (const path of reached) {
    const file = OWN_TEXTS.test(path) ? undefined : files.get(path);
    for (const target of file === undefined ? [] : importsOf(file)) reached.add(target);
  }
  expect(reached.size).toBeGreaterThan(scripts.length);
  expect([...reached].filter((target) => BUILD_ONLY.test(target))).toEqual([]);
  expect([...reached].filter((target) => target.startsWith('src/core/parse/english/'))).toEqual([]);
});
