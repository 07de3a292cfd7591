import type { APIRoute } from 'astro';
import { storyJson } from '../../core/export/collation-json.ts';
import type { Story } from '../../core/model.ts';
import { citableAddressOf, storyPath } from '../../corpus/addresses.ts';
import { storyRoutes } from '../../corpus/routes.ts';

export const getStaticPaths = storyRoutes;

export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  Response.json(storyJson(story, citableAddressOf(storyPath(story))));
