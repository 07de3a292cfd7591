import type { APIRoute } from 'astro';
import { annotationsJson } from '../../../core/export/annotations-json.ts';
import { articleTextPath, citableAddressOf, comparisonPath, fullAddressOf } from '../../../corpus/addresses.ts';
import { comparisonRoutes } from '../../../corpus/routes.ts';
import { collationOf, type Pair } from '../../../corpus/stories.ts';

export const getStaticPaths = comparisonRoutes;

export const GET: APIRoute<{ pair: Pair }> = ({ props: { pair } }) => {
  const { story, a, b } = pair;
  const folder = comparisonPath(story, a, b);
  const annotations = annotationsJson(collationOf(pair), {
    // If the host is unknown, addresses are relative to the file, as JSON-LD resolves them.
    self: fullAddressOf(`${folder}annotations.jsonld`) ?? 'annotations.jsonld',
    page: fullAddressOf(folder) ?? './',
    cited: citableAddressOf(folder),
    text: (article) => fullAddressOf(articleTextPath(story, article)) ?? `../${article.id}.txt`,
  });
  return new Response(JSON.stringify(annotations), { headers: { 'Content-Type': 'application/ld+json' } });
};
