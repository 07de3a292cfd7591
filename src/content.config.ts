import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { ContentError } from './corpus/content-error.ts';
import { contentFolder } from './corpus/content-folder.ts';
import { followContent } from './corpus/follow-content.ts';
import { unrecorded } from './corpus/permalink-notice.ts';
import { readContent } from './corpus/read-content.ts';

const folder = contentFolder();

/**
 * The only door to the content: each entry is a whole story, its articles parsed into paragraph records.
 *
 * Markdown is read by our own core, not by Astro, so that a printed text comes out to the character. Any problem in the
 * folder stops the build, with all problems told at once.
 */
const stories: Loader = {
  name: 'wireside-stories',
  async load({ store, generateDigest, watcher, logger }) {
    let isFirst = true;
    await read();
    if (watcher !== undefined) followContent(folder, watcher, read, (error) => logger.error(String(error)));

    async function read(): Promise<void> {
      const { stories, permalinks, problems } = await readContent(folder);
      if (problems.length > 0) {
        const error = new ContentError(problems);
        // Only a development server watches: it says what is wrong and goes on with what it has.
        if (watcher === undefined) throw error;
        logger.error(error.message);
        if (!isFirst) return;
      }
      isFirst = false;
      for (const notice of unrecorded(permalinks)) logger.warn(notice);
      store.clear();
      for (const story of stories) {
        const data = { ...story };
        store.set({ id: story.id, data, digest: generateDigest(data) });
      }
    }
  },
};

export const collections = { stories: defineCollection({ loader: stories }) };
