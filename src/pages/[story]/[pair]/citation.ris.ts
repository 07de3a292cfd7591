import type { APIRoute } from 'astro';
import { comparisonDays } from '../../../core/export/page-days.ts';
import { citableAddressOf, comparisonPath } from '../../../corpus/addresses.ts';
import { comparisonReferences } from '../../../corpus/comparison-references.ts';
import { RIS_TYPE } from '../../../corpus/data-files.ts';
import { comparisonRoutes } from '../../../corpus/routes.ts';
import type { Pair } from '../../../corpus/stories.ts';

export const getStaticPaths = comparisonRoutes;

/** The comparison and its two articles: programs that keep references take the file from the browser. */
export const GET: APIRoute<{ pair: Pair }> = ({ props: { pair } }) => {
  const { story, a, b } = pair;
  const text = comparisonReferences(
    pair,
    citableAddressOf(comparisonPath(story, a, b)),
    comparisonDays(a, b).published,
  );
  return new Response(text, { headers: { 'Content-Type': `${RIS_TYPE}; charset=utf-8` } });
};
