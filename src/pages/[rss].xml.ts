import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { storyInWords } from '../core/view/key-lines.ts';
import { fullAddressOf, storyPath } from '../corpus/addresses.ts';
import { allStories, collationOf, pairsOf } from '../corpus/stories.ts';

/** A feed needs full addresses: without them there is no feed. */
export const getStaticPaths = () => (fullAddressOf('') === undefined ? [] : [{ params: { rss: 'rss' } }]);

export const GET: APIRoute = async () => {
  const stories = await allStories();
  return rss({
    title: 'Wireside',
    description: 'Wire stories, and how each outlet printed them.',
    site: fullAddressOf('') ?? '',
    items: stories.map((story) => ({
      title: story.title,
      link: fullAddressOf(storyPath(story)) ?? '',
      description: storyInWords(story, pairsOf(story).map(collationOf)),
      // RSS allows items without a date, so a missing one is not made up.
      ...(story.date === undefined ? {} : { pubDate: new Date(story.date) }),
    })),
  });
};
