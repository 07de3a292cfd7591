import { changesBetween } from '../collate/changes-between.ts';
import type { Article, Change, Collation, Story } from '../model.ts';
import { sideText } from '../text/side-text.ts';
import type { Matter, Printing } from './matters.ts';

/** One wording of a matter and the articles that print it, house style apart. */
export interface Wording {
  /** Places in the story's articles, in their order; the first one's text stands for all. */
  readonly articles: readonly number[];
  readonly text: string;
  /** What differs from the first wording, which is `a`, to this one, which is `b`; of the first wording none. */
  readonly changes: readonly Change[];
}

/**
 * The distinct wordings of a matter: first the one that most articles print, then the others, in the order of articles.
 *
 * Two articles print one wording where every change between them is house style. As that does not carry over from pair
 * to pair, an article joins the first wording with which it agrees in all of its articles.
 */
export function wordingsOf(matter: Matter, story: Story, collations: readonly Collation[]): readonly Wording[] {
  const groups: Printing[][] = [];
  for (const printing of matter.printings) {
    const group = groups.find((one) => one.every((other) => agree(other, printing)));
    if (group === undefined) groups.push([printing]);
    else group.push(printing);
  }
  const sorted = groups.toSorted((one, two) => two.length - one.length);
  const [first] = sorted[0] ?? [];
  return sorted.map((group) => {
    const [own] = group;
    const changes = first === undefined || own === undefined ? [] : changesFrom(first, own);
    return { articles: group.map(({ article }) => article), text: textOf(own), changes };
  });

  function agree(one: Printing, two: Printing): boolean {
    return changesFrom(one, two).every(({ group }) => group === 'style');
  }

  /** Known already where the two stand in one passage and nothing else does. */
  function changesFrom(one: Printing, two: Printing): readonly Change[] {
    if (one === two) return [];
    const [a, b] = [story.articles[one.article], story.articles[two.article]];
    if (a === undefined || b === undefined) return [];
    const passage = passagesBetween(a, b).find(
      (known) => same(known.a, one.paragraphs) && same(known.b, two.paragraphs),
    );
    return (
      passage?.changes ??
      changesBetween(
        { text: textOf(one), lang: a.lang, published: a.published },
        { text: textOf(two), lang: b.lang, published: b.published },
      )
    );
  }

  function passagesBetween(a: Article, b: Article): Collation['passages'] {
    return collations.find((collation) => collation.a === a && collation.b === b)?.passages ?? [];
  }

  function textOf(printing: Printing | undefined): string {
    if (printing === undefined) return '';
    return sideText(story.articles[printing.article]?.paragraphs ?? [], printing.paragraphs);
  }
}

function same(one: readonly number[], two: readonly number[]): boolean {
  return one.length === two.length && one.every((index, k) => index === two[k]);
}
