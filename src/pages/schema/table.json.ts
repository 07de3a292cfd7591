import type { APIRoute } from 'astro';
import { tableSchema } from '../../core/export/table-schema.ts';
import { schemaResponse } from '../../corpus/schema-response.ts';

export const GET: APIRoute = () => schemaResponse('table', tableSchema);
