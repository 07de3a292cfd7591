import type { APIRoute } from 'astro';
import { annotationsSchema } from '../../core/export/annotations-schema.ts';

export const GET: APIRoute = () => Response.json(annotationsSchema);
