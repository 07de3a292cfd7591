import type { APIRoute } from 'astro';
import { collationJson } from '../../../core/export/collation-json.ts';
import { comparisonRoutes } from '../../../corpus/routes.ts';
import { collationOf, type Pair } from '../../../corpus/stories.ts';

export const getStaticPaths = comparisonRoutes;

export const GET: APIRoute<{ pair: Pair }> = ({ props }) => Response.json(collationJson(collationOf(props.pair)));
