import type { APIRoute } from 'astro';
import { storiesJson } from '../core/export/stories-json.ts';
import { citableAddressOf, comparisonPath, fullAddressOf, storyPath } from '../corpus/addresses.ts';
import { allStories, collationOf, pairsOf } from '../corpus/stories.ts';

export const GET: APIRoute = async () => {
  const stories = (await allStories()).map((story) => ({ story, collations: pairsOf(story).map(collationOf) }));
  const here = (path: string): string => fullAddressOf(path) ?? path;
  const index = storiesJson(stories, {
    self: citableAddressOf('stories.json'),
    story: (story) => here(storyPath(story)),
    comparison: ({ story, a, b }) => here(comparisonPath(story, a, b)),
  });
  return Response.json(index);
};
