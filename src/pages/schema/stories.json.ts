import type { APIRoute } from 'astro';
import { storiesSchema } from '../../core/export/stories-schema.ts';
import { schemaResponse } from '../../corpus/schema-response.ts';

export const GET: APIRoute = () => schemaResponse('stories', storiesSchema);
