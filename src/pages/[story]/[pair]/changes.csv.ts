import type { APIRoute } from 'astro';
import { changesCsv } from '../../../core/export/tables-csv.ts';
import { citableAddressOf, comparisonPath } from '../../../corpus/addresses.ts';
import { comparisonRoutes } from '../../../corpus/routes.ts';
import { collationOf, type Pair } from '../../../corpus/stories.ts';

export const getStaticPaths = comparisonRoutes;

export const GET: APIRoute<{ pair: Pair }> = ({ props: { pair } }) => {
  const page = citableAddressOf(comparisonPath(pair.story, pair.a, pair.b));
  return new Response(
    changesCsv(collationOf(pair), (id) => `${page}#${id}`),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
};
