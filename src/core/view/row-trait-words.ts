import type { RowTrait } from './row-traits.ts';

/** What the rows of a figure have in common, as a label: "2 of 21 passages · altered quotations". */
export const ROW_TRAIT_WORDS: Readonly<Record<RowTrait, string>> = {
  shared: 'in both articles',
  'only-a': 'in the first article only',
  'only-b': 'in the second article only',
  'left-out-a': 'with a sentence in the first article only',
  'left-out-b': 'with a sentence in the second article only',
  split: 'split',
  merged: 'merged',
  regrouped: 'regrouped',
  moved: 'moved',
  nearby: 'in a different order',
  changed: 'with changes',
  substance: 'with changes of substance',
  wording: 'with changes of wording',
  style: 'with changes of house style',
  altered: 'altered quotations',
  'quoted-once': 'quotations in one article only',
};
