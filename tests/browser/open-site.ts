import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { SITES, type SiteName } from '../site/sites.ts';
import { closePages, openPage } from './pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
};

/** A built site behind an address, to be looked at with the browser of the run. */
export interface OpenSite {
  readonly address: string;
  /** Opens a path in a fresh profile; what the page logs as an error is collected in `errors`. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

export interface Visit {
  readonly page: Page;
  readonly errors: readonly string[];
  /** The paths that the page has asked for, in order; another host's with the host. */
  readonly requests: readonly string[];
  readonly leave: () => Promise<void>;
}

/**
 * Serves a built site for the tests of a file, or of the `describe` in which it is called.
 *
 * A page that a test has not left is closed when the test ends, however it ends.
 */
export function openSite(name: SiteName): OpenSite {
  let server: Server | undefined;
  let address = '';
  beforeAll(async () => {
    server = await serve(SITES[name].folder);
    address = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await closePages();
    server?.closeAllConnections();
    server?.close();
  });
  return {
    get address() {
      return address;
    },
    visit: (path, options) => visit(address, path, options),
  };
}

async function visit(address: string, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const { page, close } = await openPage(`${address}${path}`, options);
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url().replace(address, '')));
  await page.goto(address + path, { waitUntil: 'load' });
  return { page, errors, requests, leave: close };
}

/** Serves a folder as a plain static host does, compressed: an address that ends in a slash is its index.html. */
export function serve(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const there = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    );
    const shown = there ? file : join(folder, '404.html');
    const type = TYPES[extname(shown)] ?? 'application/octet-stream';
    const isText = type !== 'font/woff2' && (request.headers['accept-encoding'] ?? '').includes('gzip');
    const body = await readFile(shown);
    response.writeHead(there ? 200 : 404, { 'Content-Type': type, ...(isText ? { 'Content-Encoding': 'gzip' } : {}) });
    response.end(isText ? gzipSync(body) : body);
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}
