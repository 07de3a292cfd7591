import type { TestProject } from 'vitest/node';
import { serveChromium } from './chromium.ts';

/** Starts the one browser of a run, and ends it. The sites that it looks at are built by the project `site`. */
export default async function oneBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await serveChromium();
  provide('chromium', { endpoint: server.wsEndpoint(), process: server.process().pid ?? 0 });
  return () => server.close();
}
