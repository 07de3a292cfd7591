import type { Article, Collation, Story } from '../model.ts';
import { listed } from '../text/counting.ts';
import { dateInWords } from '../text/dates.ts';

/** Who owns the texts. Every published file says so, because files travel without their page. */
export const RIGHTS =
  'The texts of the articles belong to their publishers and are not covered by any licence of this site or its software. ' +
  'Anything an article does not state about itself, including its publisher, is unknown and left out.';

/** The same, short enough for a cell: a row of a table travels alone. */
export const RIGHTS_IN_SHORT = 'The texts belong to their publishers; this file grants no licence to them.';

/** The note on rights and citation in every published file. */
export interface Notice {
  readonly rights: string;
  readonly cite: string;
}

/** The notice of a comparison; `address` is that of its page, if it has one. */
export function noticeOf({ story, a, b }: Pick<Collation, 'story' | 'a' | 'b'>, address: string | undefined): Notice {
  return { rights: RIGHTS, cite: cited(story, [a, b], address) };
}

/** The notice of a whole story; `address` is that of its page. */
export function storyNotice(story: Story, address: string): Notice {
  return { rights: RIGHTS, cite: cited(story, story.articles, address) };
}

function cited(story: Pick<Story, 'title'>, articles: readonly Article[], address?: string): string {
  const where = address === undefined ? '' : `, ${address}`;
  return `“${story.title}”, as printed by ${listed(articles.map(inWords))}. Wireside${where}`;
}

/** "The Courier (“The river rose”, 8 January 2021)": only what the article states. */
function inWords({ label, title, published }: Article): string {
  const stated = [
    ...(title === undefined ? [] : [`“${title}”`]),
    published === undefined ? 'date not stated' : dateInWords(published),
  ];
  return `${label} (${stated.join(', ')})`;
}
