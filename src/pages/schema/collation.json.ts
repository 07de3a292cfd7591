import type { APIRoute } from 'astro';
import { collationSchema } from '../../core/export/collation-schema.ts';

export const GET: APIRoute = () => Response.json(collationSchema);
