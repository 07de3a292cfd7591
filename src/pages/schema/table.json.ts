import type { APIRoute } from 'astro';
import { tableSchema } from '../../core/export/export-schemas.ts';

export const GET: APIRoute = () => Response.json(tableSchema);
