import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { openChromiumEngine } from './chromium.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

interface Known {
  readonly name: string;
  /** Debian's packages. */
  readonly packages: readonly string[];
  readonly programs: readonly string[];
  readonly open: (program: string) => Promise<Engine>;
}

const KNOWN: readonly Known[] = [
  { name: 'Chromium', packages: [], programs: [], open: openChromiumEngine },
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    programs: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    open: openFirefox,
  },
  { name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb'], programs: ['/usr/bin/WebKitWebDriver'], open: openWebKit },
];

/** In milliseconds, for a package and all that it needs. */
const TIME_TO_INSTALL = 300_000;

/** The engines that can be driven here, installed where that is possible; of the others, why not, in a sentence. */
export function engines(): {
  readonly here: readonly { name: string; open: () => Promise<Engine> }[];
  readonly missing: readonly string[];
} {
  const found = KNOWN.map((known) => ({ ...known, program: programOf(known) }));
  return {
    here: found.flatMap(({ name, open, program }) =>
      program === undefined ? [] : [{ name, open: () => open(program) }],
    ),
    missing: found.flatMap(({ name, program, packages }) =>
      program === undefined
        ? [`Not run in ${name}: install it, on Debian or Ubuntu with "apt-get install ${packages.join(' ')}".`]
        : [],
    ),
  };
}

function programOf({ programs, packages }: Known): string | undefined {
  if (programs.length === 0) return '';
  const there = (): string | undefined => programs.find((path) => existsSync(path));
  if (there() === undefined) install(packages);
  return packages.includes('xvfb') && !existsSync('/usr/bin/xvfb-run') ? undefined : there();
}

function install(packages: readonly string[]): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
    timeout: TIME_TO_INSTALL,
  } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch {
    // What is missing is said by who asked.
  }
}
