import type { APIRoute } from 'astro';
import { fullAddressOf } from '../../../corpus/addresses.ts';
import { drawPicture } from '../../../corpus/draw-picture.ts';
import { comparisonRoutes } from '../../../corpus/routes.ts';
import { collationOf, type Pair } from '../../../corpus/stories.ts';

/** A picture is found only by its full address, so none is drawn if the host is unknown. */
export const getStaticPaths = async () => (fullAddressOf('') === undefined ? [] : comparisonRoutes());

export const GET: APIRoute<{ pair: Pair }> = async ({ props: { pair } }) =>
  new Response(await drawPicture(collationOf(pair)), { headers: { 'Content-Type': 'image/png' } });
