import type { APIRoute } from 'astro';
import { csvMetadata } from '../../core/export/csv-columns.ts';

export const GET: APIRoute = () => Response.json(csvMetadata());
