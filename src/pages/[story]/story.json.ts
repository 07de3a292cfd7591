import type { APIRoute } from 'astro';
import { storyJson } from '../../core/export/collation-json.ts';
import type { Story } from '../../core/model.ts';
import { storyRoutes } from '../../corpus/routes.ts';

export const getStaticPaths = storyRoutes;

export const GET: APIRoute<{ story: Story }> = ({ props }) => Response.json(storyJson(props.story));
