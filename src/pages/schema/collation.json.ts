import type { APIRoute } from 'astro';
import { collationSchema } from '../../core/export/collation-schema.ts';
import { schemaResponse } from '../../corpus/schema-response.ts';

export const GET: APIRoute = () => schemaResponse('collation', collationSchema);
