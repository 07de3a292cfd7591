import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedHtml, feedText } from '../core/export/feed-text.ts';
import { feedDay, feedId } from '../core/export/page-days.ts';
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
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-gb</language><atom:link href="${fullAddressOf('rss.xml')}" rel="self" type="application/rss+xml"/>`,
    items: stories.map((story) => {
      const day = feedDay(story);
      const link = fullAddressOf(storyPath(story)) ?? '';
      return {
        title: feedText(story.title),
        link,
        customData: `<guid isPermaLink="false">${feedId(story, link)}</guid>`,
        description: feedHtml(storyInWords(story, pairsOf(story).map(collationOf))),
        // RSS allows items without a date, so a missing one is not made up.
        ...(day === undefined ? {} : { pubDate: new Date(day) }),
      };
    }),
  });
};
