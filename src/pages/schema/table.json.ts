import type { APIRoute } from 'astro';
import { tableSchema } from '../../core/export/table-schema.ts';

export const GET: APIRoute = () => Response.json(tableSchema);
