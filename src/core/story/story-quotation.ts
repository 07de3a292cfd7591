import type { Change, Quotation, QuotationRelation } from '../model.ts';
import type { Place } from './synopsis.ts';

/** A quotation where an article prints it. */
export interface QuotationPlace {
  readonly article: number;
  readonly quotation: Quotation;
  readonly place: Place;
}

/** One wording of a quotation with those who print it. */
export interface QuotationWording {
  readonly words: string;
  readonly lang: string;
  /** What differs from the first wording, which is `a`, to this one, which is `b`; of the first none. */
  readonly changes: readonly Change[];
  /** What it is to the first wording, which is `a`; the first one is verbatim. */
  readonly relation: QuotationRelation;
  readonly printings: readonly QuotationPlace[];
}

/** An article that does not quote it: without its marks, in other words, in a passage without it, or without the passage. */
export interface NotQuoted {
  readonly kind: 'unmarked' | 'paraphrased' | 'dropped' | 'missing';
  readonly article: number;
  readonly place: Place;
}

/** A quotation of a story and what each article made of it. */
export interface StoryQuotation {
  /** Every person once, under the fullest name that the articles print; none where none states one. */
  readonly speakers: readonly string[];
  /** True where two articles name two people, and certainly two. */
  readonly speakersDiffer: boolean;
  /** First the one that most articles print; how each other one differs, its relation says. */
  readonly wordings: readonly QuotationWording[];
  readonly notQuoted: readonly NotQuoted[];
}
