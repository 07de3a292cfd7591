import type { APIRoute } from 'astro';
import { searchShards } from '../../../../corpus/search-shards.ts';

/** A shard's address never gets other content, so it can be cached for ever. */
export async function getStaticPaths() {
  const { version, files } = await searchShards();
  return [...files].map(([shard, text]) => ({ params: { version, shard }, props: { text } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': 'application/json' } });
