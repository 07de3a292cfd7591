import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/** Without windows: it opens a page five times as fast as the whole browser does, with the same engine. */
const SHELL = '/usr/bin/chromium-headless-shell';

const PLACES = [
  process.env['CHROMIUM_PATH'] ?? '',
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A tool that runs as root may not use the browser's sandbox; the rest keeps it from talking to anybody. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A real Chromium: the one that is installed, or Debian's, which is installed where that is possible. */
export async function openChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch(optionsWith(more));
}

/** The same as a server, so that several processes can use one browser. */
export async function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(optionsWith([]));
}

function optionsWith(more: readonly string[]): LaunchOptions {
  return { executablePath: chromiumPath(), headless: true, args: [...ARGUMENTS, ...more] };
}

/** The shell, installed where that is possible; else whichever Chromium there is. */
function chromiumPath(): string {
  if (!existsSync(SHELL) && !process.env['CHROMIUM_PATH']) install('chromium-headless-shell');
  if (found() === undefined) install('chromium');
  const path = found();
  if (path === undefined) {
    throw new Error(
      'The browser tests need Chromium. Install it (on Debian or Ubuntu "apt-get install chromium"), or set CHROMIUM_PATH to it.',
    );
  }
  return path;
}

function found(): string | undefined {
  return PLACES.find((place) => place !== '' && existsSync(place));
}

/** Installs a package of Debian's, as root and if there is such a package. */
function install(name: string): void {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing the Debian package "${name}" for the browser tests.`);
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, stdio: 'inherit' });
  } catch {
    console.log(`There is no package "${name}" here, or it could not be installed.`);
  }
}
