import type { APIRoute } from 'astro';
import { storyJson } from '../../core/export/story-json.ts';
import type { Story } from '../../core/model.ts';
import { citableAddressOf, storyPath } from '../../corpus/addresses.ts';
import { storyRoutes } from '../../corpus/routes.ts';
import { reportOf } from '../../corpus/story-reports.ts';

export const getStaticPaths = storyRoutes;

export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  Response.json(storyJson(reportOf(story), citableAddressOf(storyPath(story))));
