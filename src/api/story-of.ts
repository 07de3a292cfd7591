import type { Article, Relation, Story } from '../core/model.ts';
import { listed } from '../core/text/counting.ts';
import { dateInWords } from '../core/text/dates.ts';

/** What is known of a story besides its articles. */
export interface StoryFacts {
  readonly id?: string;
  readonly title?: string;
  /** ISO 8601 calendar date. */
  readonly date?: string;
  /** `revisions`: versions of one outlet's article. By default, `outlets`: copies of one report. */
  readonly relation?: Relation;
}

/**
 * A story of articles that were parsed one by one.
 *
 * Without a title, it is called by its articles. Articles of one outlet are told apart by their dates, or by their ids where a
 * date is not stated. Throws a `RangeError` if two articles have the same id, because their paragraphs would, too.
 */
export function storyOf(articles: readonly Article[], facts: StoryFacts = {}): Story {
  const ids = articles.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined)
    throw new RangeError(`Two articles have the id "${repeated}". Parse each with an id of its own.`);
  const labelled = articles.map((article) => ({ ...article, label: labelOf(article, articles) }));
  const { id = ids.join('-and-'), title = listed(labelled.map(({ label }) => label)), date, relation } = facts;
  const dated = date === undefined ? {} : { date };
  return { id, title, ...dated, relation: relation ?? 'outlets', articles: labelled, note: [] };
}

function labelOf({ id, outlet, published }: Article, articles: readonly Article[]): string {
  const namesakes = articles.filter((other) => other.outlet === outlet);
  if (namesakes.length < 2) return outlet;
  const dates = namesakes.map((other) => other.published && dateInWords(other.published));
  const own = published === undefined ? undefined : dateInWords(published);
  const isOnly = own !== undefined && dates.filter((other) => other === own).length === 1;
  return `${outlet}, ${isOnly ? own : id}`;
}
