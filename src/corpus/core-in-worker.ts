import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const NO_SPEAKERS = fileURLToPath(new URL('../core/parse/english/no-speakers.ts', import.meta.url));

/** Its form for browsers asks the document, which a worker does not have. */
const NAMED_CHARACTERS = 'decode-named-character-reference';
const { resolve } = createRequire(createRequire(import.meta.url).resolve('remark-parse'));

/**
 * The plugin for Vite that fits the core to a worker: the model of English stays away, so that no speakers are named, and the
 * names of characters are read without a document.
 */
export function coreInWorker() {
  return {
    name: 'core-in-worker',
    enforce: 'pre' as const,
    resolveId: (source: string) => {
      if (source.endsWith('/english/speakers.ts')) return NO_SPEAKERS;
      return source === NAMED_CHARACTERS ? resolve(NAMED_CHARACTERS) : undefined;
    },
  };
}
