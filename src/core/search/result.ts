import type { Range } from '../model.ts';
import { alignQuery } from './align-query.ts';
import type { FoundParagraph, FoundWording, Result } from './answer.ts';
import type { CandidatePrinting } from './candidate-printings.ts';
import { rangesOf, worthShowing } from './found.ts';
import { type RatedMatch, rateMatch } from './match-quality.ts';
import { ownPrintings } from './own-printings.ts';
import type { Meaning } from './vocabulary.ts';

/** A printing that answers a query, and how well. */
export interface Hit extends RatedMatch {
  readonly entry: CandidatePrinting;
}

/** A query as put to the texts. */
export interface Asked {
  readonly meanings: readonly Meaning[];
  readonly typing: boolean;
}

/** A hit with the wording of every article that carries the passage; `entries` has them. */
export function resultOf({ entry, score, verdict }: Hit, entries: readonly CandidatePrinting[], asked: Asked): Result {
  const { story, matter } = entry;
  const printings = entries.filter((other) => other.matter === matter);
  const wordings = printings.map((other): FoundWording => {
    const { id, label, lang, outlet, published } = story.articles[other.printing.article]!;
    return {
      article: id,
      label,
      lang,
      ...(outlet !== undefined && { outlet }),
      ...(published !== undefined && { published }),
      path: other.printing.path,
      at: other.printing.at,
      paragraphs: withFound(other, asked),
      ...qualityOf(other, asked),
    };
  });
  const hit = wordings[printings.indexOf(entry)]!;
  const paragraph = hit.paragraphs.toSorted((p, q) => lengthOf(q.found) - lengthOf(p.found))[0]!;
  const others = wordings.filter((wording) => wording !== hit);
  return {
    story: story.id,
    storyTitle: story.title,
    article: hit.article,
    label: hit.label,
    paragraph: paragraph.id,
    text: paragraph.text,
    found: paragraph.found,
    path: `${hit.path.split('#')[0]}#${paragraph.id}`,
    passage: ownPrintings(matter.printings)[0]?.paragraphs[0]?.id ?? paragraph.id,
    verdict,
    score,
    wordings,
    ...(matter.alike !== undefined && { alike: matter.alike }),
    missing: story.articles
      .filter(({ id }) => !wordings.some(({ article }) => article === id))
      .map(({ label }) => label),
    partners: others.flatMap(({ article, paragraphs }) =>
      paragraphs.map(({ id, text }) => ({ story: story.id, article, paragraph: id, text })),
    ),
  };
}

/** How well a printing matches by itself: another article's words are no words of this one. */
function qualityOf({ text, joined }: CandidatePrinting, { meanings, typing }: Asked): Pick<FoundWording, 'verdict'> {
  const match = rateMatch(alignQuery(meanings, text, joined, typing), meanings.length);
  return match === undefined ? {} : { verdict: match.verdict };
}

/** The paragraphs of a printing, with the words of the query found in them. */
export function withFound(
  { printing, words, text, joined }: CandidatePrinting,
  { meanings, typing }: Asked,
): readonly FoundParagraph[] {
  const { found } = alignQuery(meanings, text, joined, typing);
  const shown = worthShowing(meanings, text, found);
  let first = 0;
  return printing.paragraphs.map((paragraph, place) => {
    const own = words[place]!;
    const here = shown.map((at) => at - first).filter((at) => at >= 0 && at < own.length);
    first += own.length;
    return { ...paragraph, found: rangesOf(here, own) };
  });
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
