import type { APIRoute } from 'astro';
import { reasonsOf } from '../../../core/view/reasons.ts';
import { comparisonRoutes } from '../../../corpus/routes.ts';
import { collationOf, type Pair } from '../../../corpus/stories.ts';

export const getStaticPaths = comparisonRoutes;

export const GET: APIRoute<{ pair: Pair }> = ({ props: { pair } }) => Response.json(reasonsOf(collationOf(pair)));
