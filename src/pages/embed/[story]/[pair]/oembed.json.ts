import type { APIRoute } from 'astro';
import { oembedJson } from '../../../../core/export/embed-code.ts';
import { keyLines, linesInWords } from '../../../../core/view/key-lines.ts';
import { citableAddressOf, comparisonPath, embedPath, fullAddressOf } from '../../../../corpus/addresses.ts';
import { comparisonRoutes } from '../../../../corpus/routes.ts';
import { collationOf, type Pair } from '../../../../corpus/stories.ts';

/** Other hosts read it, so it needs full addresses. */
export const getStaticPaths = async () => (fullAddressOf('') === undefined ? [] : comparisonRoutes());

export const GET: APIRoute<{ pair: Pair }> = ({ props: { pair } }) => {
  const { story, a, b } = pair;
  const description = linesInWords(keyLines(collationOf(pair)));
  const embedded = {
    embed: citableAddressOf(embedPath(story, a, b)),
    page: citableAddressOf(comparisonPath(story, a, b)),
    title: `${story.title}: ${a.label} and ${b.label}`,
  };
  return Response.json(oembedJson(embedded, citableAddressOf(''), description));
};
