import type { APIRoute } from 'astro';
import { annotationsSchema } from '../../core/export/annotations-schema.ts';
import { schemaResponse } from '../../corpus/schema-response.ts';

export const GET: APIRoute = () => schemaResponse('annotations', annotationsSchema);
