import type { Rule } from '../rule.ts';
import { abbreviation } from './abbreviation.ts';
import { addition } from './addition.ts';
import { attribution } from './attribution.ts';
import { capitalisation } from './capitalisation.ts';
import { certainty } from './certainty.ts';
import { contraction } from './contraction.ts';
import { date } from './date.ts';
import { dateStyle } from './date-style.ts';
import { dateline } from './dateline.ts';
import { figure } from './figure.ts';
import { functionWord } from './function-word.ts';
import { headline } from './headline.ts';
import { honorific } from './honorific.ts';
import { judgement } from './judgement.ts';
import { name } from './name.ts';
import { nameForm } from './name-form.ts';
import { negation } from './negation.ts';
import { numberStyle } from './number-style.ts';
import { omission } from './omission.ts';
import { order } from './order.ts';
import { paragraphing } from './paragraphing.ts';
import { punctuation } from './punctuation.ts';
import { markedAsQuotation, quotation } from './quotation.ts';
import { reference } from './reference.ts';
import { rewording } from './rewording.ts';
import { spelling } from './spelling.ts';
import { synonym } from './synonym.ts';
import { time } from './time.ts';
import { typography } from './typography.ts';
import { wordForm } from './word-form.ts';

/**
 * Every rule, in the order in which they are asked; the first that says yes decides.
 *
 * The order is one of what can be heard when the passage is read aloud: first what is silent (and so leaves even a
 * quotation as it was), then speech, then the house styles that are heard; then substance from the sure to the vague, and
 * before each kind of it the wording that could be taken for it.
 */
export const RULES: readonly Rule[] = [
  paragraphing,
  typography,
  capitalisation,
  dateline,
  dateStyle,
  // The full stop of "Mr." is the abbreviation's, and quotation marks that come or go are no mere marks.
  abbreviation,
  markedAsQuotation,
  // A unit is a word too, and "metre" another spelling of it.
  spelling,
  // "per cent" is not "percent" in two pieces, nor is "1,000" "1000" with a comma.
  numberStyle,
  punctuation,
  quotation,
  honorific,
  contraction,
  order,
  // A number that says when is a date, and "not" with a verb of saying turns the sense.
  negation,
  time,
  date,
  figure,
  functionWord,
  wordForm,
  certainty,
  nameForm,
  reference,
  synonym,
  attribution,
  judgement,
  name,
  omission,
  addition,
  rewording,
  headline,
];

/** The styles that are told from words, and so may be cut out of a phrase or joined from two halves. */
export const STYLES_OF_WORDS: readonly Rule[] = [
  dateStyle,
  abbreviation,
  spelling,
  numberStyle,
  honorific,
  contraction,
];
