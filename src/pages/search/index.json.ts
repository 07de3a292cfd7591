import type { APIRoute } from 'astro';
import { searchIndexOf } from '../../core/search/search-index.ts';
import { paragraphPath } from '../../corpus/addresses.ts';
import { allStories, collationOf, pairsOf } from '../../corpus/stories.ts';

export const GET: APIRoute = async () => {
  const stories = await allStories();
  const searched = stories.map((story) => ({ story, collations: pairsOf(story).map(collationOf) }));
  return Response.json(searchIndexOf(searched, paragraphPath));
};
