import type { Collation, Story } from '../model.ts';
import { type Likeness, likenessMatrix } from './likeness.ts';
import { type Omissions, omissionsOf } from './omissions.ts';
import type { StoryQuotation } from './story-quotation.ts';
import { storyQuotationsOf } from './story-quotations.ts';
import { type SynopsisRow, synopsisOf } from './synopsis.ts';

/** Everything that is computed for a story over all its articles. */
export interface StoryReport {
  readonly story: Story;
  readonly rows: readonly SynopsisRow[];
  readonly matrix: readonly (readonly (Likeness | undefined)[])[];
  readonly quotations: readonly StoryQuotation[];
  readonly omissions: readonly Omissions[];
}

/** What the articles of a story carry, alter and leave out; `collations` are those of all its pairs. */
export function storyReport(story: Story, collations: readonly Collation[]): StoryReport {
  const rows = synopsisOf(story, collations);
  return {
    story,
    rows,
    matrix: likenessMatrix(story, collations),
    quotations: storyQuotationsOf(story, rows, collations),
    omissions: story.articles.length < 2 ? [] : omissionsOf(story, rows, collations),
  };
}
