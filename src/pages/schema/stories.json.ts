import type { APIRoute } from 'astro';
import { storiesSchema } from '../../core/export/stories-schema.ts';

export const GET: APIRoute = () => Response.json(storiesSchema);
