import type { APIRoute } from 'astro';
import { storyJson } from '../../core/export/story-json.ts';
import type { Story } from '../../core/model.ts';
import { storyRoutes } from '../../corpus/routes.ts';
import { reportOf } from '../../corpus/story-reports.ts';

export const getStaticPaths = storyRoutes;

export const GET: APIRoute<{ story: Story }> = ({ props }) => Response.json(storyJson(reportOf(props.story)));
