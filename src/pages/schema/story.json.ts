import type { APIRoute } from 'astro';
import { storySchema } from '../../core/export/story-schema.ts';
import { schemaResponse } from '../../corpus/schema-response.ts';

export const GET: APIRoute = () => schemaResponse('story', storySchema);
