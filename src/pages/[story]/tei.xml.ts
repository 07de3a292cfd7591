import type { APIRoute } from 'astro';
import { storyTeiOf } from '../../core/export/story-tei.ts';
import type { Story } from '../../core/model.ts';
import { mattersOf } from '../../core/story/matters.ts';
import { citableAddressOf, storyPath } from '../../corpus/addresses.ts';
import { storyTeiRoutes } from '../../corpus/routes.ts';
import { collationOf, pairsOf } from '../../corpus/stories.ts';

export const getStaticPaths = storyTeiRoutes;

export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) => {
  const matters = mattersOf(story, pairsOf(story).map(collationOf));
  return new Response(storyTeiOf(story, matters, citableAddressOf(storyPath(story))), {
    headers: { 'Content-Type': 'application/tei+xml; charset=utf-8' },
  });
};
