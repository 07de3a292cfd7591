import type { APIRoute } from 'astro';
import { storySchema } from '../../core/export/story-schema.ts';

export const GET: APIRoute = () => Response.json(storySchema);
