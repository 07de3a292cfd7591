import { CHANGE_GROUPS, type ChangeGroup, type Collation, type Side, type Story } from '../model.ts';
import { capitalised, counted, inWords, listed, writerOf } from '../text/counting.ts';
import { GROUP_NAMES } from './group-names.ts';
import { kindsInWords } from './kind-nouns.ts';
import type { RowTrait } from './row-traits.ts';

/** A piece of a summary: its words, the article that they name, if any, and the rows that they count, if any. */
export interface SummaryPart {
  readonly text: string;
  readonly side?: Side;
  readonly rows?: RowTrait;
}

/** How much of two articles is shared, changed, altered, and only in one, in words. */
export function countsOf(collation: Collation): readonly SummaryPart[] {
  return [
    ...carriedSentence(collation),
    ...changesSentence(collation),
    ...quotationsSentence(collation),
    ...onlySentences(collation),
  ];
}

/** How the shared passages are cut and ordered, and which of their sentences only one article has, in words; empty for alike. */
export function structureOf(collation: Collation): readonly SummaryPart[] {
  return collation.tally.passages.shared === 0 ? [] : [...leftOutSentence(collation), ...shapesSentence(collation)];
}

/** All that is said of a collation in counts. */
export function summaryOf(collation: Collation): readonly SummaryPart[] {
  return [...countsOf(collation), ...structureOf(collation)];
}

/** A summary as one plain string. */
export function plainSummary(parts: readonly SummaryPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** A story in a sentence or two: of one pair its counts, of more who prints it, of a single article its name. */
export function storySummary({ articles }: Story, collations: readonly Collation[]): string {
  const [only, another] = collations;
  if (only !== undefined && another === undefined) return plainSummary(countsOf(only)).trim();
  return `Printed by ${listed(articles.map(({ label }) => label))}.`;
}

function carriedSentence({ a, b, tally }: Collation): readonly SummaryPart[] {
  const carried = tally.carried.a.paragraph ?? 0;
  const all = carried + (tally.only.a.paragraph ?? 0);
  if (tally.passages.shared === 0) {
    return [name(a.label, 'a'), { text: ' and ' }, name(b.label, 'b'), { text: ' have no passage in common. ' }];
  }
  // Without any paragraph of running text, the sentence is about what else is shared.
  const kinds = tally.carried.a;
  const subject = all === 0 ? capitalised(kindsInWords(kinds)) : paragraphsInWords(carried, all);
  const count = all === 0 ? Object.values(kinds).reduce((sum, some) => sum + some, 0) : carried;
  const also = count === 0 ? '' : 'also ';
  const verb = count < 2 ? `${also}appears in` : `${also}appear in`;
  return [
    figure(subject, 'shared'),
    { text: ' of ' },
    name(a.label, 'a'),
    { text: ` ${verb} ` },
    name(b.label, 'b'),
    { text: '. ' },
  ];
}

function paragraphsInWords(carried: number, all: number): string {
  if (carried === 0) return 'No paragraph';
  if (carried < all)
    return `${capitalised(writerOf([carried, all])(carried))} of ${writerOf([carried, all])(all)} paragraphs`;
  if (all === 1) return 'The only paragraph';
  return all === 2 ? 'Both paragraphs' : `All ${inWords(all)} paragraphs`;
}

function onlySentences({ a, b, tally }: Collation): readonly SummaryPart[] {
  const sentence = (label: string, side: Side): readonly SummaryPart[] => {
    const write = writerOf([tally.wordsOnly[side], ...Object.values(tally.only[side])]);
    const alone = kindsInWords(tally.only[side], write);
    if (alone === '') return [];
    const words = counted(tally.wordsOnly[side], 'word', 'words', write);
    const found = figure(`${alone} (${words})`, `only-${side}`);
    return [{ text: 'Only ' }, name(label, side), { text: ' has ' }, found, { text: '. ' }];
  };
  return [...sentence(a.label, 'a'), ...sentence(b.label, 'b')];
}

/** Sentences that one side leaves out of a passage which both print. */
function leftOutSentence({ a, b, tally }: Collation): readonly SummaryPart[] {
  const sentence = (here: string, there: string, side: Side, count: number): readonly SummaryPart[] => {
    if (count === 0) return [];
    const other = side === 'a' ? 'b' : 'a';
    return [
      figure(capitalised(counted(count, 'sentence')), `left-out-${side}`),
      { text: ' in ' },
      name(here, side),
      { text: ` ${were(count)} not in ` },
      name(there, other),
      { text: '. ' },
    ];
  };
  const { onlyA, onlyB } = tally.sentences;
  return [...sentence(a.label, b.label, 'a', onlyA), ...sentence(b.label, a.label, 'b', onlyB)];
}

/** What became of the quotations that both print, and of those that only one does. */
function quotationsSentence({ tally, quotations }: Collation): readonly SummaryPart[] {
  const { altered, 'only-a': onlyA, 'only-b': onlyB } = tally.quotations;
  const all = Object.values(tally.quotations).reduce((sum, some) => sum + some, 0);
  if (all === 0 || tally.passages.shared === 0) return [];
  const alone = onlyA + onlyB;
  const differ = quotations.filter(({ speakersDiffer, term }) => speakersDiffer === true && term !== true).length;
  const write = writerOf([altered, alone]);
  const changed =
    altered === 0
      ? 'No quotation was altered'
      : `${capitalised(counted(altered, 'quotation', 'quotations', write))} ${altered === 1 ? 'was' : 'were'} altered`;
  return [
    altered === 0 ? { text: changed } : figure(changed, 'altered'),
    ...(alone === 0
      ? []
      : [{ text: '; ' }, figure(`${write(alone)} ${alone === 1 ? 'appears' : 'appear'}`, 'quoted-once')]),
    { text: alone === 0 ? '. ' : ' in only one of the articles. ' },
    ...(differ === 0 ? [] : [{ text: `The articles name different speakers for ${counted(differ, 'quotation')}. ` }]),
  ];
}

function changesSentence({ tally }: Collation): readonly SummaryPart[] {
  const { total, headlinesDiffer, ...groups } = tally.changes;
  if (tally.passages.shared === 0) return [];
  const headlines = headlinesDiffer === true ? [{ text: 'The headlines differ. ' }] : [];
  if (total === 0)
    return [
      ...headlines,
      {
        text:
          headlinesDiffer === true
            ? 'The other shared passages are identical. '
            : 'The shared passages are identical. ',
      },
    ];
  return [
    figure(capitalised(counted(total, 'change')), 'changed'),
    { text: ' in the shared passages' },
    ...sharesOf(groups),
    { text: '. ' },
    ...headlines,
  ];
}

function shapesSentence({ tally }: Collation): readonly SummaryPart[] {
  const { split, merged, regrouped, moved, displaced } = tally.passages;
  const nearby = displaced - moved;
  const write = writerOf([split, merged, regrouped, moved, nearby]);
  const shape = (count: number, noun: string, verb: string, rows: RowTrait): readonly SummaryPart[] =>
    count > 0 ? [figure(`${counted(count, noun, `${noun}s`, write)} ${verb}`, rows)] : [];
  const shapes = [
    ...shape(split, 'paragraph', `${were(split)} split`, 'split'),
    ...shape(merged, 'passage', `${were(merged)} merged`, 'merged'),
    ...shape(regrouped, 'passage', `${were(regrouped)} regrouped`, 'regrouped'),
    ...shape(moved, 'passage', `${moved === 1 ? 'has' : 'have'} moved`, 'moved'),
    ...shape(nearby, 'passage', `${nearby === 1 ? 'appears' : 'appear'} in a different order`, 'nearby'),
  ];
  return sentenceOf(shapes);
}

/** The parts as `listed` lists words, the first letter capital. */
function sentenceOf(parts: readonly SummaryPart[]): readonly SummaryPart[] {
  return parts.flatMap((part, index) => {
    const after = index === parts.length - 1 ? '. ' : index === parts.length - 2 ? ' and ' : ', ';
    return [index === 0 ? { ...part, text: capitalised(part.text) } : part, { text: after }];
  });
}

/** How many changes are of which group: ": three of substance, two of house style", or ", all of substance". */
function sharesOf(counts: Readonly<Record<ChangeGroup, number>>): readonly SummaryPart[] {
  const groups = CHANGE_GROUPS.filter((group) => counts[group] > 0);
  const total = groups.reduce((sum, group) => sum + counts[group], 0);
  const write = writerOf([total]);
  return groups.flatMap((group, index) => {
    const count = groups.length > 1 ? `${write(counts[group])} ` : total === 1 ? '' : 'all ';
    const before = groups.length > 1 && index === 0 ? ': ' : ', ';
    return [{ text: before }, figure(`${count}of ${GROUP_NAMES[group]}`, group)];
  });
}

function were(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function name(text: string, side: Side): SummaryPart {
  return { text, side };
}

function figure(text: string, rows: RowTrait): SummaryPart {
  return { text, rows };
}
