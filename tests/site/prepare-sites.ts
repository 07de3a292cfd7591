import type { TestProject } from 'vitest/node';
import { serveChromium } from '../browser/chromium.ts';
import { build, fromRoot, SITES } from './sites.ts';

/** Before the tests that look at sites: builds each of them once, and starts the one browser; ends it afterwards. */
export default async function prepareSites({ provide }: TestProject): Promise<() => Promise<void>> {
  for (const { content, folder } of Object.values(SITES)) {
    const { code, output } = await build(content, folder);
    if (code !== 0) throw new Error(`The build of ${fromRoot(content)} failed:\n${output}`);
  }
  const server = await serveChromium();
  provide('chromium', { endpoint: server.wsEndpoint(), process: server.process().pid ?? 0 });
  return () => server.close();
}
