import type { APIRoute } from 'astro';
import { annotationsSchema } from '../../core/export/export-schemas.ts';

export const GET: APIRoute = () => Response.json(annotationsSchema);
