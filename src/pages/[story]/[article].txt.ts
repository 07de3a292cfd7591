import type { APIRoute } from 'astro';
import { articleText } from '../../core/export/article-text.ts';
import { storyNotice } from '../../core/export/rights.ts';
import type { Article, Story } from '../../core/model.ts';
import { citableAddressOf, storyPath } from '../../corpus/addresses.ts';
import { articleRoutes } from '../../corpus/routes.ts';

export const getStaticPaths = articleRoutes;

export const GET: APIRoute<{ story: Story; article: Article }> = ({ props: { story, article } }) => {
  const notice = storyNotice({ ...story, articles: [article] }, citableAddressOf(storyPath(story)));
  return new Response(articleText(article, notice), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
