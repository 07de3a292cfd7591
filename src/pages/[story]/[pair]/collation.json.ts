import type { APIRoute } from 'astro';
import { collationJson } from '../../../core/export/collation-json.ts';
import { citableAddressOf, comparisonPath } from '../../../corpus/addresses.ts';
import { comparisonRoutes } from '../../../corpus/routes.ts';
import { collationOf, type Pair } from '../../../corpus/stories.ts';

export const getStaticPaths = comparisonRoutes;

export const GET: APIRoute<{ pair: Pair }> = ({ props: { pair } }) => {
  const page = citableAddressOf(comparisonPath(pair.story, pair.a, pair.b));
  return Response.json(collationJson(collationOf(pair), page));
};
