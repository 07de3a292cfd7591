import { classify } from '../classify/classify.ts';
import type { Lexicon } from '../classify/lexicon.ts';
import { compare } from '../compare/compare.ts';
import type { Change, Edit, Range, Side } from '../model.ts';
import { quotedSpans } from '../text/quoted-spans.ts';
import { type Tokenise, tokenise } from '../text/tokenise.ts';
import { editsBySentence } from './edits-by-sentence.ts';
import { headlinesDiffer } from './headlines.ts';
import { withMoves } from './moved-sentences.ts';

/** One of two texts that are compared. */
export interface Compared {
  readonly text: string;
  /** BCP 47 language tag. */
  readonly lang: string;
  /** True of a headline, which is compared with another one as a whole where they have little in common. */
  readonly isHeadline?: boolean;
  /** Where it quotes someone, if that is known from elsewhere: a text cut from a longer one may lack its marks. */
  readonly speech?: readonly Range[];
  /** ISO 8601 date of its publication: it tells which day "yesterday" is. */
  readonly published?: string | undefined;
}

/**
 * What differs between a text of `a` and one of `b`, word by word, and of which kind each change is.
 *
 * The one place where changes are found and judged: pages, data, search and check all ask here, so that one change has
 * one verdict. Exchanging the sides mirrors the answer. `tokensOf` may remember; without a lexicon
 * fewer changes are surely of wording, and count as substance.
 */
export function changesBetween(
  a: Compared,
  b: Compared,
  { tokensOf = tokenise, lexicon }: { readonly tokensOf?: Tokenise; readonly lexicon?: Lexicon | undefined } = {},
): readonly Change[] {
  if (a.text === b.text) return [];
  const apart = a.isHeadline && b.isHeadline ? headlinesDiffer(a.text, b.text) : undefined;
  if (apart !== undefined) return [apart];
  const context = { ...contextOf(a, b, speechOf(a, b)), ...(lexicon !== undefined && { lexicon }) };
  const { edits, moved } = editsBySentence(a.text, b.text, tokensOf);
  return withMoves(classify(edits, context), moved, (one, other) =>
    classify(compare(one, other, tokensOf), { ...context, a: one, b: other }),
  );
}

/**
 * What differs between somebody's copy of some words, which is `a`, and the place of a text that prints them, which is `b`.
 *
 * A copy comes without what stood around it, so it counts as speech where `b` has speech. The changes' ranges count in
 * the copy and in the words at the place.
 */
export function changesInCopy(copy: string, printed: Compared, place: Range, lexicon?: Lexicon): readonly Change[] {
  const text = printed.text.slice(place.start, place.end);
  if (copy === text) return [];
  const edits = compare(copy, text);
  const speech = (printed.speech ?? quotedSpans(printed.text)).flatMap(({ start, end }) => {
    const cut = { start: Math.max(start, place.start) - place.start, end: Math.min(end, place.end) - place.start };
    return cut.start < cut.end ? [cut] : [];
  });
  const a = { text: copy, lang: printed.lang };
  const b = { text, lang: printed.lang };
  const context = contextOf(a, b, { a: speech.map((range) => inCopy(range, edits)), b: speech });
  return classify(edits, { ...context, ...(lexicon !== undefined && { lexicon }) });
}

function contextOf(a: Compared, b: Compared, speech: Readonly<Record<Side, readonly Range[]>> | undefined) {
  const published =
    a.published === undefined || b.published === undefined ? undefined : { a: a.published, b: b.published };
  return {
    a: a.text,
    b: b.text,
    lang: languageOf(a, b),
    ...(speech !== undefined && { speech }),
    ...(published !== undefined && { published }),
  };
}

function speechOf(a: Compared, b: Compared): Readonly<Record<Side, readonly Range[]>> | undefined {
  if (a.speech === undefined && b.speech === undefined) return undefined;
  return { a: a.speech ?? quotedSpans(a.text), b: b.speech ?? quotedSpans(b.text) };
}

/** The language whose rules hold for both; where they are two, no language's do. */
function languageOf(a: Compared, b: Compared): string {
  const [one, two] = [a, b].map(({ lang }) => lang.toLowerCase().split('-')[0] ?? '');
  return one === two ? a.lang : 'und';
}

/** A stretch of `b` in `a`; where one of its ends lies in an edit, as far as the edit reaches. */
function inCopy({ start, end }: Range, edits: readonly Edit[]): Range {
  let [from, to] = [start, end];
  for (const { a, b } of edits) {
    if (b.start < start) from = start < b.end ? a.start : start + a.end - b.end;
    if (b.start <= end) to = end < b.end ? a.end : end + a.end - b.end;
  }
  return { start: from, end: to };
}
