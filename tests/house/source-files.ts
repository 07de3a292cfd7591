import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the project's root, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** Every file of the source. */
export function sourceFiles(): Promise<readonly SourceFile[]> {
  return filesIn('src');
}

/** Every file that the project's people write: source, tests, content and the papers beside them. */
export async function projectFiles(): Promise<readonly SourceFile[]> {
  const folders = await Promise.all(['src', 'tests', 'content'].map(filesIn));
  const names = (await readdir(root)).filter((name) => /\.(?:md|mjs|ts)$|^(?:package|tsconfig)\.json$/.test(name));
  return [...folders.flat(), ...(await Promise.all(names.map((name) => readSource(join(root, name)))))];
}

async function filesIn(folder: string): Promise<readonly SourceFile[]> {
  const names = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(readSource));
}

async function readSource(file: string): Promise<SourceFile> {
  return { path: file.slice(root.length).replaceAll('\\', '/'), text: await readFile(file, 'utf8') };
}

const IMPORT = /(?:^|[\s;{(])(?:import|export)\s*(?:[\w\s{},*$]+?\s+from\s*)?\(?\s*['"]([^'"]+)['"]/gm;
const STYLE_IMPORT = /@import\s+['"]([^'"]+)['"]/g;

/** What a file imports: names of packages as they are, files by their path from the project's root. */
export function importsOf({ path, text }: SourceFile): readonly string[] {
  const pattern = path.endsWith('.css') ? STYLE_IMPORT : IMPORT;
  return [...text.matchAll(pattern)].map(([, target = '']) =>
    target.startsWith('.') ? normalize(join(dirname(path), target)).replaceAll('\\', '/') : target,
  );
}
