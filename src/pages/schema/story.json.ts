import type { APIRoute } from 'astro';
import { storySchema } from '../../core/export/json-schema.ts';

export const GET: APIRoute = () => Response.json(storySchema);
