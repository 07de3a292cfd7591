/**
 * Every domain type of Wireside, and no logic.
 *
 * Positions are UTF-16 offsets, ranges are half-open (`start` is in, `end` is out), and nothing is ever changed in
 * place. The words are those of the README's glossary; the two articles of a comparison are `a` and `b`, never old and
 * new, because neither came first.
 */

/** A half-open stretch of some text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const PARAGRAPH_KINDS = [
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'caption',
  'quote',
  'list-item',
  'note',
] as const;

export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** Typography inside a paragraph that the plain text cannot carry: kept beside the text, as ranges into it. */
export type Inline =
  | (Range & { readonly kind: 'emphasis' | 'strong' | 'code' })
  | (Range & { readonly kind: 'link'; readonly href: string })
  /** A note's mark: an empty range at the place where the mark was printed. */
  | (Range & { readonly kind: 'note-mark'; readonly label: string });

/** One block of an article: the unit that is aligned, searched and linked to. */
export interface Paragraph {
  /** The slug of the opening words, then `--`, then the article's id: unique in the whole story. */
  readonly id: string;
  readonly kind: ParagraphKind;
  /** The plain text as printed, to the character. A forced line break is `\n`. */
  readonly text: string;
  readonly inlines: readonly Inline[];
  /** One-based line of the source file where the paragraph starts. */
  readonly line: number;
  /** Depth of a heading (1 to 6) or of a nested list item (from 1). */
  readonly level?: number;
  /** What was printed before the text of a list item or note: `•`, `3.`, `1`. */
  readonly marker?: string;
}

/** What an article's front matter states. What it does not state is absent, never guessed. */
export interface ArticleMeta {
  readonly outlet: string;
  readonly title?: string;
  readonly standfirst?: string;
  /** ISO 8601 calendar date, or date and time with offset. */
  readonly published?: string;
  readonly url?: string;
  readonly byline?: string;
  readonly agency?: string;
  /** Where the copy does not say who published it, and `outlet` is only a name to know it by. */
  readonly publisher?: 'unknown';
  /** BCP 47 language tag. */
  readonly lang: string;
}

/** One outlet's copy of a story. */
export interface Article extends ArticleMeta {
  /** The file's name without its ending; unique in the story. */
  readonly id: string;
  /** How pages name this article; tells two revisions of one outlet apart. */
  readonly label: string;
  readonly paragraphs: readonly Paragraph[];
  /** Names that it had before: its published addresses still hold them. */
  readonly aliases?: readonly string[];
  /** What stood in it and is gone, where it was published. */
  readonly removed?: readonly RemovedParagraph[];
  /** ISO 8601 calendar dates on which this site first had it, and had its present text, where the ledger notes them. */
  readonly added?: string;
  readonly changed?: string;
}

/** Stands on a page for a published paragraph that is in the article no more, so that its address leads somewhere. */
export interface RemovedParagraph {
  readonly id: string;
  /** Its opening words, as printed. */
  readonly opening: string;
  /** The id of the paragraph of the article that stood nearest, or took its words in. */
  readonly near: string;
  /** ISO 8601 calendar date on which it was first missed; absent where nobody has noted it. */
  readonly until?: string;
}

export type Relation = 'outlets' | 'revisions';

/** Two paragraphs of one story, of different articles, by their ids. */
export type ParagraphPair = readonly [string, string];

/** An editor's word on the alignment, where the engine is wrong. */
export interface Overrides {
  /** Pairs that stand in one passage. */
  readonly pins: readonly ParagraphPair[];
  /** Pairs that never do, unless pins force them together. */
  readonly forbids: readonly ParagraphPair[];
}

/** One wire story: a folder of `content/`. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly relation: Relation;
  /** Made up to show something; it never leads a list. */
  readonly invented?: true;
  readonly articles: readonly Article[];
  readonly note: readonly Paragraph[];
  readonly overrides?: Overrides;
  readonly aliases?: readonly string[];
}

export type Side = 'a' | 'b';

/** Indices into the paragraphs of `a` and of `b` that carry the same matter; increasing on each side. */
export interface Bead {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /**
   * The pairs, one index of `a` and one of `b`, that share matter themselves: not every paragraph of a regrouped passage
   * meets every other. Sorted; together they hold every index of a shared bead, and of a one-sided one none.
   */
  readonly links: readonly (readonly [number, number])[];
  /** True when it crosses the order of the other shared beads, in whichever measure. */
  readonly displaced: boolean;
  /** Likeness of the two sides, 0 to 1; 0 when a side is empty. */
  readonly score: number;
  /** Comparison keys of the rarest words that both sides share, rarest first; why the passage was aligned. */
  readonly rarestWords: readonly string[];
}

/** The ordered beads of two articles: every paragraph of both is in exactly one. */
export interface Alignment {
  readonly beads: readonly Bead[];
  /** True where a limit of the engine was hit and the alignment is coarser than it could be. */
  readonly limited: boolean;
}

/** The kinds of change with their groups, in each the weightiest first: what is said differs, its words do, or how it is written. */
export const CHANGE_KINDS = {
  figure: 'substance',
  date: 'substance',
  negation: 'substance',
  certainty: 'substance',
  name: 'substance',
  quotation: 'substance',
  attribution: 'substance',
  judgement: 'substance',
  omission: 'substance',
  addition: 'substance',
  rewording: 'substance',
  'name-form': 'wording',
  time: 'wording',
  synonym: 'wording',
  reference: 'wording',
  'word-form': 'wording',
  'function-word': 'wording',
  order: 'wording',
  headline: 'wording',
  typography: 'style',
  punctuation: 'style',
  capitalisation: 'style',
  spelling: 'style',
  contraction: 'style',
  abbreviation: 'style',
  honorific: 'style',
  'date-style': 'style',
  'number-style': 'style',
  dateline: 'style',
  paragraphing: 'style',
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;
export type ChangeGroup = (typeof CHANGE_KINDS)[ChangeKind];
export const CHANGE_GROUPS = ['substance', 'wording', 'style'] as const satisfies readonly ChangeGroup[];

/** A stretch of one side's text of a passage, with the words in it. */
export interface Span extends Range {
  readonly text: string;
}

/**
 * One difference inside a shared passage.
 *
 * The ranges count in the text of the passage's side: its paragraphs joined by `PARAGRAPH_BREAK`. Between two
 * neighbouring changes both sides read the same, character for character; so either text can be rebuilt from the
 * other and the changes.
 */
export interface Edit {
  readonly a: Span;
  readonly b: Span;
}

/** An edit with what it is and why. */
export interface Change extends Edit {
  readonly kind: ChangeKind;
  readonly group: ChangeGroup;
  /** One sentence that says why it is of this kind. */
  readonly reason: string;
}

/** What stands between the paragraphs of one side of a passage when its text is taken as a whole. */
export const PARAGRAPH_BREAK = '\n\n';

/** Where neighbouring sentences of one side of a passage stand on the other; ranges of whole sentences. */
export type SentenceLink =
  | { readonly kind: 'shared'; readonly a: Range; readonly b: Range; readonly displaced: boolean }
  /** `repeated`: the other article prints its words all the same, in another place. */
  | { readonly kind: 'only-a'; readonly a: Range; readonly repeated?: true }
  | { readonly kind: 'only-b'; readonly b: Range; readonly repeated?: true };

/** Words inside quotation marks, with the speaker where the text states one. */
export interface Quotation extends Range {
  /** Index of the paragraph that prints it; the range counts in its text and leaves out the marks. */
  readonly paragraph: number;
  readonly words: string;
  /** False where it goes on in the next paragraph. */
  readonly closed: boolean;
  /** As printed: a name, a description, a pronoun. Absent where the text states none. */
  readonly speaker?: string;
  /** Whom a pronoun stands for, as the same paragraph prints it before; absent where that is not certain. */
  readonly person?: string;
  /** The verb of saying, as printed. */
  readonly verb?: string;
}

/**
 * What two quotations are to each other. `longer-a`: the same words, of which `a` quotes more; `divided`: each quotes words
 * that the other does not, at its ends, and what both quote agrees; `different`: too little in common to be one quotation.
 */
export const QUOTATION_RELATIONS = ['verbatim', 'longer-a', 'longer-b', 'divided', 'altered', 'different'] as const;

export type QuotationRelation = (typeof QUOTATION_RELATIONS)[number];

/**
 * What became of a quotation in the other article.
 *
 * `longer-a`, `longer-b`: both quote it, that article more of it, and what both quote agrees. `divided`: quoted there in other
 * pieces. `elsewhere`: quoted there in another passage. `unmarked`: the same words without quotation marks. `paraphrased`: said
 * in its place in other words. `altered`: both quote it, and their words differ, house style apart. `only-a`, `only-b`: none of
 * these.
 */
export const QUOTATION_KINDS = [
  'verbatim',
  'longer-a',
  'longer-b',
  'divided',
  'elsewhere',
  'unmarked',
  'paraphrased',
  'altered',
  'only-a',
  'only-b',
] as const;

export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/** A quotation of one article or of both, and what became of it. */
export interface ComparedQuotation {
  readonly kind: QuotationKind;
  /** True of a name, a title, a slogan or words held at arm's length, which are nobody's speech and counted nowhere. */
  readonly term?: true;
  /** The id of the passage that holds it. */
  readonly passage: string;
  readonly a?: Quotation;
  readonly b?: Quotation;
  /** Indices into the passage's changes: those that alter it. */
  readonly changes: readonly number[];
  /** True where each article names somebody else, and certainly another person. */
  readonly speakersDiffer?: true;
}

export type PassageKind = 'shared' | 'only-a' | 'only-b';

/** One row of the comparison. */
export interface Passage {
  /** The id of its first paragraph, of `a` where `a` has one. */
  readonly id: string;
  readonly kind: PassageKind;
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** True where it crosses the order of most of what both articles share. */
  readonly moved: boolean;
  /** True where it crosses the order of anything that both share: moved, or a little earlier or later. */
  readonly displaced: boolean;
  /** True of a passage of one side whose words the other article prints all the same: a pull quote, a key point, a copy. */
  readonly repeated?: true;
  readonly score: number;
  readonly rarestWords: readonly string[];
  readonly changes: readonly Change[];
  /** Which sentence went where: of a shared passage with more than one sentence on a side, else empty. */
  readonly sentences: readonly SentenceLink[];
}

/** How much of everything there is in a collation. Words are words as printed; two headlines apart are no change. */
export interface Tally {
  readonly words: { readonly a: number; readonly b: number };
  /** Words of paragraphs that have no counterpart. */
  readonly wordsOnly: { readonly a: number; readonly b: number };
  /** Words that the other article prints as well, house style apart. */
  readonly wordsCarried: { readonly a: number; readonly b: number };
  /** Words inside shared passages that only this side prints: phrases and sentences left out by the other. */
  readonly wordsLeftOut: { readonly a: number; readonly b: number };
  /** The longest run of words that both print to the letter; absent where they share nothing. */
  readonly longestVerbatim?: { readonly passage: string; readonly words: number };
  readonly passages: {
    readonly shared: number;
    /** Shared passages without any change. */
    readonly identical: number;
    /** One paragraph of `a`, several of `b`. */
    readonly split: number;
    /** Several paragraphs of `a`, one of `b`. */
    readonly merged: number;
    /** Several of each. */
    readonly regrouped: number;
    readonly moved: number;
    /** Out of order; those that are moved among them. */
    readonly displaced: number;
    readonly onlyA: number;
    readonly onlyB: number;
  };
  /** Paragraphs of each kind that stand in one article only. */
  readonly only: { readonly a: KindCounts; readonly b: KindCounts };
  /** Paragraphs of each kind that are part of a shared passage. */
  readonly carried: { readonly a: KindCounts; readonly b: KindCounts };
  readonly changes: {
    readonly total: number;
    readonly substance: number;
    readonly wording: number;
    readonly style: number;
    readonly kinds: Readonly<Partial<Record<ChangeKind, number>>>;
    readonly headlinesDiffer?: true;
  };
  /** Sentences of shared passages that only one side prints, and that stand elsewhere in their passage. */
  readonly sentences: { readonly onlyA: number; readonly onlyB: number; readonly displaced: number };
  /** How many quotations of each kind there are; terms are not among them. */
  readonly quotations: Readonly<Record<QuotationKind, number>>;
}

export type KindCounts = Readonly<Partial<Record<ParagraphKind, number>>>;

/** Everything computed for one pair of articles. */
export interface Collation {
  readonly story: Pick<Story, 'id' | 'title' | 'date' | 'relation'>;
  readonly a: Article;
  readonly b: Article;
  readonly passages: readonly Passage[];
  /** Every quotation of both articles, in the order of the passages. */
  readonly quotations: readonly ComparedQuotation[];
  readonly tally: Tally;
  /** Words of both that a dictionary holds for one. */
  readonly wordPairs?: readonly (readonly [one: string, other: string, relation: 'form' | 'synonym' | 'given'])[];
  /** True where a limit of the engine was hit, so that the alignment is coarser than it could be. */
  readonly limited: boolean;
}
