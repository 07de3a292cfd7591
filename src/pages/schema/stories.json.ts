import type { APIRoute } from 'astro';
import { storiesSchema } from '../../core/export/export-schemas.ts';

export const GET: APIRoute = () => Response.json(storiesSchema);
