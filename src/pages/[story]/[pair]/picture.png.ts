import type { APIRoute } from 'astro';
import { fullAddressOf } from '../../../corpus/addresses.ts';
import { drawPicture } from '../../../corpus/draw-picture.ts';
import { comparisonRoutes } from '../../../corpus/routes.ts';
import { collationOf, type Pair } from '../../../corpus/stories.ts';

/** A picture is found by its full address only, so without a known host none is drawn. */
export const getStaticPaths = async () => (fullAddressOf('') === undefined ? [] : comparisonRoutes());

export const GET: APIRoute<{ pair: Pair }> = async ({ props: { pair } }) =>
  new Response(await drawPicture(collationOf(pair)), { headers: { 'Content-Type': 'image/png' } });
