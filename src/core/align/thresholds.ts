/**
 * The few numbers on which the alignment rests. Weights are measured in rare words: see `weigh`.
 */

/** Share of their common weight below which two sentences are strangers. Lower, small talk is linked; higher, what was reworded is lost. */
export const STRANGERS = 0.26;

/** What every sentence beyond the first of a side costs inside one bead of sentences. Lower, sentences are lumped together; higher, split sentences are missed. */
export const JOINED_SENTENCE = 0.25;

/** What a paragraph's second partner costs. Lower, one stray sentence merges two passages; higher, splits are missed. */
export const SECOND_PARTNER = 4;

/** What it is worth that a bead follows the one before without a gap. Lower, a reworded sentence between faithful ones is lost; higher, whatever stands in a gap is linked. */
export const NO_GAP = 1.2;

/** Likeness from which a passage out of order is believed. Lower, chance resemblances are called moved; higher, a moved and edited paragraph is shown as left out and added. */
export const OUT_OF_ORDER_LIKENESS = 0.5;

/** Weight that a passage out of order must share when its sides are barely alike. Lower, stock phrases move about; higher, what moved and was edited is shown as left out and added. */
export const OUT_OF_ORDER_WEIGHT = 12;

/** Weight that a passage out of order must share even if it is the same to the letter. Lower, a lone "He said" moves about; higher, short paragraphs never move. */
export const OUT_OF_ORDER_VERBATIM = 2;

/**
 * The same as a share of the two articles' middling paragraph, for short articles, in which no word is rare and so
 * nothing weighs much. Lower, a short line of a short article moves about; higher, only its longest paragraphs do.
 */
export const OUT_OF_ORDER_SHARE = 0.6;

/** Likeness from which paragraphs of different kinds are the same, for instance a heading printed as a bold paragraph. */
export const OTHER_KIND_LIKENESS = 0.8;

/** The most that a bead may lose for not following the one before. Higher, a lone short paragraph finds no partner; lower, chance resemblances in a gap are linked. */
export const NEW_RUN = 2;

/** Words of a line so short that one word in common with another line is chance. Longer, and a reworded sentence needs proof; shorter, and chance returns. */
export const SHORT_LINE = 8;

/** Telling words that the link of a short line must share, unless both lines are alike. One would do for chance; three would cost reworded short lines. */
export const TELLING_WORDS = 2;

/** Likeness from which a short line needs no telling words, such as one that was changed in a word. Lower, chance returns; higher, reworded short lines are lost. */
export const CHANCE_LIKENESS = 0.45;

/** Share of the lighter article that two articles of one story have in common in their order. Lower, strangers are linked by stock phrases; higher, a story that was rewritten loses its loosest links. */
export const RELATED = 0.15;

/** How many times better a likeness out of order must be for a weak link in order to give way. Lower, order counts for nothing; higher, a moved paragraph is lost where another resembles it a little. */
export const OUTSHINES = 2;

/** What it is worth that two sentences hold the same words. Below NO_GAP and NEW_RUN together a lookalike in the next line is preferred to the copy two lines on; far above it, a stock phrase would tear apart what was reworded. */
export const COPY = 3.6;

/** Likeness from which a paragraph out of order is a copy. Lower, a reworded one takes another's place; at 1 a comma more or less loses the copy. */
export const COPY_LIKENESS = 0.97;

/** Likeness below which a paragraph in its place is a mere lookalike beside a copy elsewhere. Higher, a paragraph that was edited a little gives way to its own repeat. */
export const LOOKALIKE = 0.9;
