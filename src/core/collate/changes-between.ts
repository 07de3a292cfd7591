import { classify } from '../classify/classify.ts';
import { compare } from '../compare/compare.ts';
import type { Article, Change } from '../model.ts';
import { type Tokenise, tokenise } from '../text/tokenise.ts';

/** What differs between a text of `a` and one of `b`, word by word, and of which kind each change is; `tokensOf` may remember. */
export function changesBetween(
  textA: string,
  textB: string,
  a: Pick<Article, 'lang'>,
  b: Pick<Article, 'lang'>,
  tokensOf: Tokenise = tokenise,
): readonly Change[] {
  if (textA === textB) return [];
  return classify(compare(textA, textB, tokensOf), { a: textA, b: textB, lang: languageOf(a, b) });
}

/** The language whose rules hold for both; where they are two, no language's do. */
function languageOf(a: Pick<Article, 'lang'>, b: Pick<Article, 'lang'>): string {
  const [one, two] = [a, b].map(({ lang }) => lang.toLowerCase().split('-')[0] ?? '');
  return one === two ? a.lang : 'und';
}
