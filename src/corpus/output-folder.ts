import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * Why a build must not write to a folder, and what to do; undefined where it may. A build empties its folder first, so one that
 * holds the content or the project would delete them.
 */
export function outputProblem(output: string, project: string, content: string): string | undefined {
  const [out, root, texts] = [output, project, content].map((path) => resolve(path)) as [string, string, string];
  const instead = 'Choose another folder with --outDir, such as dist/.';
  if (holds(out, texts)) return `The site cannot be built into ${out}: the content is in it. ${instead}`;
  if (holds(out, root)) return `The site cannot be built into ${out}: the project is in it. ${instead}`;
  if (holds(texts, out)) return `The site cannot be built into ${out}: it is inside the content folder. ${instead}`;
  const isFile = statSync(out, { throwIfNoEntry: false })?.isDirectory() === false;
  return isFile ? `The site cannot be built into ${out}: that is a file. ${instead}` : undefined;
}

/** Whether a folder is another one or has it inside. */
function holds(folder: string, other: string): boolean {
  const way = relative(folder, other);
  // On another drive there is no way from one to the other, and the whole path is given.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
