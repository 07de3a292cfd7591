import type { APIRoute } from 'astro';
import type { Story } from '../../core/model.ts';
import { referencesOf } from '../../corpus/references.ts';
import { storyRoutes } from '../../corpus/routes.ts';

export const getStaticPaths = storyRoutes;

/** The references to each article of a story, by its name: what the citation dialog asks for. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  Response.json(Object.fromEntries(story.articles.map((article) => [article.id, referencesOf(article)])));
