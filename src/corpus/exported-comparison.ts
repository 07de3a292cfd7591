import type { APIRoute } from 'astro';
import { EXPORT_FORMATS } from '../core/export/formats.ts';
import { articleTextPath, citableAddressOf, comparisonPath, fullAddressOf } from './addresses.ts';
import { comparisonRoutes } from './routes.ts';
import { collationOf, type Pair } from './stories.ts';

/** The endpoint behind every export of every comparison; which format is asked for is told by its route. */
export const getStaticPaths = comparisonRoutes;

export const GET: APIRoute<{ pair: Pair }> = ({ props: { pair }, routePattern }) => {
  const format = EXPORT_FORMATS.find(({ file }) => routePattern.endsWith(`/${file}`));
  if (format === undefined) throw new Error(`No export format has the route ${routePattern}.`);
  const { story, a, b } = pair;
  const folder = comparisonPath(story, a, b);
  const written = format.write(collationOf(pair), {
    // Where the host is unknown, addresses are relative to the file, as JSON-LD resolves them.
    self: fullAddressOf(folder + format.file) ?? format.file,
    page: fullAddressOf(folder) ?? './',
    cited: citableAddressOf(folder),
    text: (article) => fullAddressOf(articleTextPath(story, article)) ?? `../${article.id}.txt`,
  });
  return new Response(written, {
    headers: { 'Content-Type': typeof written === 'string' ? `${format.type}; charset=utf-8` : format.type },
  });
};
