import type { Story } from '../core/model.ts';
import { type StoryReport, storyReport } from '../core/story/story-report.ts';
import { collationOf, pairsOf } from './stories.ts';

/** Kept during a build, because a story's page and its data show the same. */
const reports = new WeakMap<Story, StoryReport>();

/** The report of a story across all its articles, computed once. */
export function reportOf(story: Story): StoryReport {
  const known = reports.get(story);
  if (known !== undefined) return known;
  const report = storyReport(story, pairsOf(story).map(collationOf));
  reports.set(story, report);
  return report;
}
