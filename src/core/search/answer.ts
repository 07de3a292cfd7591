import type { WordPair } from '../classify/lexicon.ts';
import type { ChangeGroup, ParagraphKind, Range } from '../model.ts';
import type { MatchQuality } from './match-quality.ts';
import type { Quoted } from './search-index.ts';

/** A stretch that the other wording prints otherwise. */
export interface Difference extends Range {
  readonly group: ChangeGroup;
}

/** A paragraph of a result, with the ranges of the words found in it. */
export interface FoundParagraph {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly found: readonly Range[];
  /** Quoted speech in it, with the speaker as printed. */
  readonly quoted?: readonly Quoted[];
  /** What another wording has instead; only if differences were requested. */
  readonly differs?: readonly Difference[];
}

/** How one article prints the passage. */
export interface FoundWording {
  readonly article: string;
  readonly label: string;
  readonly lang: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Where a page shows it, from the site's root. */
  readonly path: string;
  /** The place of its first paragraph in the article. */
  readonly at: number;
  readonly paragraphs: readonly FoundParagraph[];
  /** How well this article's own words match the query; absent where they do not. */
  readonly verdict?: MatchQuality;
  /** The group of every change from another wording, those that stand only there included; only if differences were requested. */
  readonly changes?: readonly ChangeGroup[];
}

/** A passage that answers the query: the best paragraph, and the wording of every article. */
export interface Result {
  readonly story: string;
  readonly storyTitle: string;
  readonly article: string;
  readonly label: string;
  readonly paragraph: string;
  readonly text: string;
  readonly found: readonly Range[];
  readonly path: string;
  /** The id of the passage's first paragraph. */
  readonly passage: string;
  readonly verdict: MatchQuality;
  /** 0 to 1. */
  readonly score: number;
  readonly wordings: readonly FoundWording[];
  /** Labels of the story's articles that do not carry the passage. */
  readonly missing: readonly string[];
  /** The paragraphs of the other articles that are aligned with it. */
  readonly partners: readonly Partner[];
  /** Words of the wordings that a dictionary holds for one; absent without any. */
  readonly alike?: readonly WordPair[];
}

export interface Partner {
  readonly story: string;
  readonly article: string;
  readonly paragraph: string;
  readonly text: string;
}

export interface Answer {
  /** Best first. */
  readonly results: readonly Result[];
  /** If there are no results: the closest wording. Nobody printed the query. */
  readonly near?: Result;
  /** The words that were searched for, folded. */
  readonly tried: string;
  /** True if the query was longer than the search reads. */
  readonly cut: boolean;
  /** Shards that could not be fetched; their content was not searched. */
  readonly unread: number;
}
