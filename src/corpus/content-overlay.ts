import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentError } from './content-error.ts';
import type { readContent } from './read-content.ts';

/** Milliseconds: an editor that saves writes several times. */
const SETTLED = 60;

/**
 * Shows content problems in the browser during editing, in the same words as the terminal.
 *
 * The development server keeps the last good content; once the problems are fixed, the page comes back by itself.
 */
export function contentOverlay(folder: string): AstroIntegration {
  return {
    name: 'content-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const watched = resolve(folder);
        let shown: string | undefined;
        let waiting: ReturnType<typeof setTimeout> | undefined;
        const show = () => {
          if (shown === undefined) return;
          server.ws.send({ type: 'error', err: { message: shown, stack: '', plugin: 'content' } });
        };
        const check = async () => {
          const read = (await server.ssrLoadModule('/src/corpus/read-content.ts')) as {
            readContent: typeof readContent;
          };
          const told = (await server.ssrLoadModule('/src/corpus/content-error.ts')) as {
            ContentError: typeof ContentError;
          };
          const { problems } = await read.readContent(watched);
          const before = shown;
          shown = problems.length === 0 ? undefined : new told.ContentError(problems).message;
          if (shown === undefined && before !== undefined) server.ws.send({ type: 'full-reload' });
          show();
        };
        server.watcher.add(watched);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(watched)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void check(), SETTLED);
        });
        void check();
        // A page opened while there is a problem gets the message, too.
        server.ws.on('connection', show);
      },
    },
  };
}
