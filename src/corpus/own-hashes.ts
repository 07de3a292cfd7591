import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g;

/**
 * Leaves each page only the hashes of its own inline scripts and styles.
 *
 * Astro lists those of the whole site on every page, which allows a page to run what belongs to another; and hashes
 * compress worst of all.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: folder })) {
          const file = join(folder, name);
          const page = await readFile(file, 'utf8');
          const kept = withOwnHashes(page);
          if (kept !== page) await writeFile(file, kept);
        }
      },
    },
  };
}

/** The page, its policy without the hashes of what it does not hold. */
export function withOwnHashes(page: string): string {
  const own = new Set(inlineCodes(page).map((code) => ` 'sha256-${sha256(code)}'`));
  return page.replace(POLICY, (policy) => policy.replace(HASH, (hash) => (own.has(hash) ? hash : '')));
}

/** What stands in the scripts and styles of a page, as a parser of HTML sees it: their names also stand in texts and attributes. */
function inlineCodes(page: string): readonly string[] {
  const codes: string[] = [];
  let isInside = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        isInside = name === 'script' || name === 'style';
        if (isInside) codes.push('');
      },
      ontext: (text) => {
        if (isInside) codes.push(`${codes.pop() ?? ''}${text}`);
      },
      onclosetag: () => {
        isInside = false;
      },
    },
    { decodeEntities: false },
  );
  parser.end(page);
  return codes;
}

function sha256(code: string): string {
  return createHash('sha256').update(code).digest('base64');
}
