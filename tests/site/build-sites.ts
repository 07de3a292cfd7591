import { build, fromRoot, SITES } from './sites.ts';

/** Builds every site once, before the tests that look at them as files and in a browser. */
export default async function buildSites(): Promise<void> {
  for (const { content, folder } of Object.values(SITES)) {
    const { code, output } = await build(content, folder);
    if (code !== 0) throw new Error(`The build of ${fromRoot(content)} failed:\n${output}`);
  }
}
