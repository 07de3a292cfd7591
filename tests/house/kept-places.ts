import { importsOf, type SourceFile } from './source-files.ts';

/** A global or sticky expression that stands at the outer edge of a file: a literal, or one that is made of strings. */
const KEPT =
  /^(?:export )?(?:const|let) (\w+)(?:: [^=\n]+)? =\s+(?:\/(?:[^\n\\/[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/(\w*)|new RegExp\([\s\S]*?'(\w*)',?\s*\));$/gm;

/**
 * Every use of an expression that remembers where it stopped, in words: `test` and `exec` go on from there, so that what they
 * find depends on the text that was read before. One whose place is set on the line above remembers nothing.
 */
export function keptPlaces(files: readonly SourceFile[]): readonly string[] {
  const kept = new Map(
    files.map(({ path, text }) => [
      path,
      [...text.matchAll(KEPT)].flatMap(([, name = '', literal, made]) =>
        /[gy]/.test(literal ?? made ?? '') ? [name] : [],
      ),
    ]),
  );
  return files.flatMap((file) => {
    const imported = importsOf(file)
      .flatMap((path) => kept.get(path) ?? [])
      .filter((name) => new RegExp(`import [^;]*\\b${name}\\b[^;]* from`).test(file.text));
    const lines = file.text.split('\n');
    return [...(kept.get(file.path) ?? []), ...imported].flatMap((name) =>
      lines.flatMap((line, k) =>
        new RegExp(`(?<![\\w.])${name}\\.(?:test|exec)\\(`).test(line) &&
        !lines[k - 1]?.includes(`${name}.lastIndex = `)
          ? [`${file.path}:${k + 1} asks ${name}, which goes on from where it stopped`]
          : [],
      ),
    );
  });
}
