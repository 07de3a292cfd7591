import type { Article, Overrides, ParagraphPair } from '../core/model.ts';
import { type Problem, problem } from '../core/problem.ts';
import type { CheckedFile } from './checked-file.ts';
import { meantWord } from './did-you-mean.ts';
import type { StoryFields } from './front-matter-schema.ts';

type Told = CheckedFile<StoryFields>;

/**
 * The overrides in a story file, and a problem for every pair that means nothing, or no longer does.
 *
 * `unread` are the ids of articles that have a problem themselves: whether they have a paragraph is not known yet.
 */
export function readOverrides(
  told: Told,
  articles: readonly Article[],
  unread: readonly string[],
): { readonly value: { readonly overrides?: Overrides }; readonly problems: readonly Problem[] } {
  const { pin: pins = [], forbid: forbids = [] } = told.sound;
  if (pins.length + forbids.length === 0) return { value: {}, problems: [] };
  const articleOf = new Map(
    articles.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => [paragraph.id, id])),
  );
  const atOdds = pins.filter((one) => forbids.some((other) => isSame(one, other)));
  const problems = [
    ...pairProblems('pin', pins, told, articleOf, unread),
    ...pairProblems('forbid', forbids, told, articleOf, unread),
    ...atOdds.map(([id, other]) => problem('pair-at-odds', placeOf('forbid', told), { id, other })),
  ];
  return { value: { overrides: { pins, forbids } }, problems };
}

function pairProblems(
  key: 'pin' | 'forbid',
  pairs: readonly ParagraphPair[],
  told: Told,
  articleOf: ReadonlyMap<string, string>,
  unread: readonly string[],
): readonly Problem[] {
  const place = placeOf(key, told);
  return pairs.flatMap(([id, other]) => {
    const unknown = [id, other].filter((one) => !articleOf.has(one));
    if (unknown.length > 0) {
      const known = [...articleOf.keys()];
      const gone = unknown.filter((one) => !unread.some((article) => one.endsWith(`--${article}`)));
      return gone.map((one) =>
        problem('unknown-paragraph', place, { key, id: one, meant: meantWord(one, known) ?? '' }),
      );
    }
    return articleOf.get(id) === articleOf.get(other)
      ? [problem('pair-in-one-article', place, { key, id, other })]
      : [];
  });
}

function placeOf(key: string, { file, raw }: Told): { readonly file: string; readonly line: number } {
  return { file, line: raw.get(key)?.line ?? 1 };
}

function isSame([p, q]: ParagraphPair, [r, s]: ParagraphPair): boolean {
  return (p === r && q === s) || (p === s && q === r);
}
