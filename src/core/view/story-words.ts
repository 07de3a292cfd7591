import { KINDS } from '../classify/kinds.ts';
import type { Change, QuotationRelation, Story } from '../model.ts';
import type { Likeness } from '../story/likeness.ts';
import type { Omissions } from '../story/omissions.ts';
import type { NotQuoted } from '../story/story-quotation.ts';
import type { StoryReport } from '../story/story-report.ts';
import type { SynopsisCell, SynopsisRow } from '../story/synopsis.ts';
import { capitalised, counted, inFigures, inWords, listed, writerOf } from '../text/counting.ts';
import { openingWords } from '../text/opening-words.ts';

/** More names than this are counted. */
const MOST_NAMES = 3;

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Longer words of a change are told by their opening. */
const LONGEST_WORDS = 60;

/** A story of several articles in two sentences: how much all of them print, and what was done to its quotations. */
export function reportInWords({ story, rows, quotations }: StoryReport): string {
  const all = story.articles.length;
  const carriers = rows.map(({ cells }) => placesOf(cells, isPrinted).length);
  const inAll = carriers.filter((count) => count === all).length;
  const alone = carriers.filter((count) => count === 1).length;
  const appear = (count: number): string => (count === 1 ? 'appears' : 'appear');
  const figure = (count: number, write: typeof inWords): string => (count === 0 ? 'none' : write(count));
  const write = writerOf([inAll, rows.length, all, alone]);
  const carried = `${capitalised(figure(inAll, write))} of the ${counted(rows.length, 'passage', 'passages', write)} ${appear(inAll)} in all ${write(all)} articles`;
  const passages = `${carried}; ${figure(alone, write)} ${appear(alone)} in only one.`;
  if (quotations.length === 0) return passages;
  const altered = quotations.filter(({ wordings }) => wordings.some(({ relation }) => relation === 'altered')).length;
  const unmarked = quotations.filter(({ notQuoted }) => notQuoted.some(({ kind }) => kind === 'unmarked')).length;
  const writeQuoted = writerOf([altered, quotations.length, unmarked]);
  const lost =
    unmarked === 0
      ? ''
      : `; ${writeQuoted(unmarked)} ${unmarked === 1 ? 'is' : 'are'} printed without quotation marks in at least one article`;
  const some = shareOf(altered, quotations.length, writeQuoted);
  return `${passages} ${capitalised(some)} ${altered === 1 || quotations.length === 1 ? 'varies' : 'vary'} in wording${lost}.`;
}

/** "two of the six quotations", "both quotations", "none of the six quotations". */
function shareOf(some: number, all: number, write: typeof inWords): string {
  if (all === 1) return some === 1 ? 'the only quotation' : 'no quotation';
  if (some === all) return all === 2 ? 'both quotations' : `all ${write(all)} quotations`;
  return `${some === 0 ? 'none' : write(some)} of the ${write(all)} quotations`;
}

/** The articles at these places, by their labels: "Courier, Post and Star". */
export function labelsOf(story: Story, articles: readonly number[]): string {
  return listed(articles.map((article) => story.articles[article]?.label ?? ''));
}

/** "A" for the first wording of a row, "B" for the second. */
export function wordingLetter(wording: number): string {
  return wording < 26 ? String.fromCharCode(65 + wording) : String(wording + 1);
}

/** What a row of the synopsis shows, in a few words: "two wordings, not in the Star". */
export function rowInWords({ wordings, cells }: SynopsisRow, story: Story): string {
  const carriers = placesOf(cells, isPrinted);
  const missing = placesOf(cells, (kind) => kind === 'missing');
  if (carriers.length === 1) return `Only in ${labelsOf(story, carriers)}`;
  const write = writerOf([wordings.length, carriers.length, cells.length]);
  const absent =
    missing.length === 0 && carriers.length === cells.length
      ? 'in all articles'
      : missing.length === 0
        ? `not stated in ${named(
            placesOf(cells, (kind) => kind === 'unstated'),
            story,
          )}`
        : missing.length <= MOST_NAMES
          ? `not in ${labelsOf(story, missing)}`
          : `in ${write(carriers.length)} of ${write(cells.length)} articles`;
  const told = wordings.length === 1 ? 'one wording' : `${write(wordings.length)} wordings`;
  return capitalised(`${told}, ${absent}`);
}

/** The articles that lack a matter, in words; '' where none does. */
export function missingInWords({ cells }: SynopsisRow, story: Story): string {
  const missing = placesOf(cells, (kind) => kind === 'missing');
  return missing.length === 0 ? '' : `Missing from ${labelsOf(story, missing)}.`;
}

/** What a cell shows, for the ear and for a legend. */
export function cellInWords(cell: SynopsisCell, wordings: number): string {
  if (cell.kind === 'missing') return 'missing';
  if (cell.kind === 'unstated') return 'not stated';
  if (cell.kind === 'within') return 'printed inside another paragraph';
  return wordings === 1 ? 'printed' : `wording ${wordingLetter(cell.wording)}`;
}

/** The first difference of substance from the first wording, in a sentence; '' where there is none. */
export function firstDifference(changes: readonly Change[]): string {
  const substance = changes.filter(({ group }) => group === 'substance');
  const [first] = substance;
  if (first === undefined) return '';
  const [one, two] = [first.a, first.b].map(({ text }) => openingWords(text.replace(/^[\s,;:]+/u, ''), LONGEST_WORDS));
  const counts = substance.length === 1 ? 'Change' : `First of ${inWords(substance.length)} changes`;
  // Marks alone say nothing to a reader, and the rule says what they do.
  if (!HAS_WORD.test(first.a.text + first.b.text)) return `${counts}: ${first.reason}`;
  const what = one === '' ? `with “${two}”` : two === '' ? `without “${one}”` : `“${two}” instead of “${one}”`;
  const kind = KINDS.find((known) => known.kind === first.kind)?.name.toLowerCase() ?? first.kind;
  return `${counts}: ${what} (${kind}).`;
}

/** The comparisons that are not shown: "And 12 more comparisons". */
export function moreInWords(comparisons: number): string {
  return `And ${counted(comparisons, 'more comparison')}`;
}

/** What one cell of the matrix says: "The Star prints 401 of the 512 words in the Post (78%)". */
export function likenessInWords({ carried, words, percent }: Likeness, row: string, column: string): string {
  return `${column} prints ${inFigures(carried)} of the ${inFigures(words)} words in ${row} (${percent}%)`;
}

/** "6 passages and 2 sentences, 101 words", or that nothing is lacking. */
export function omissionsInWords({ omissions, words }: Omissions): string {
  if (omissions.length === 0) return 'Nothing in the other articles is missing here.';
  const sentences = omissions.filter(({ kind }) => kind === 'sentence').length;
  const passages = omissions.length - sentences;
  const write = writerOf([passages, sentences, words]);
  const of = (count: number, noun: string): readonly string[] =>
    count === 0 ? [] : [counted(count, noun, `${noun}s`, write)];
  const what = listed([...of(passages, 'passage'), ...of(sentences, 'sentence')]);
  return capitalised(`${what}, ${counted(words, 'word', 'words', write)}`);
}

/** What became of a quotation in the articles that do not quote it. */
export const NOT_QUOTED: Readonly<Record<NotQuoted['kind'], string>> = {
  unmarked: 'Printed without quotation marks',
  paraphrased: 'Paraphrased',
  dropped: 'Left out of the passage',
  missing: 'Passage not',
};

function isPrinted(kind: SynopsisCell['kind']): boolean {
  return kind !== 'missing' && kind !== 'unstated';
}

/** Names, as long as they are few. */
function named(articles: readonly number[], story: Story): string {
  return articles.length <= MOST_NAMES ? labelsOf(story, articles) : counted(articles.length, 'article');
}

function placesOf(cells: readonly SynopsisCell[], wanted: (kind: SynopsisCell['kind']) => boolean): readonly number[] {
  return cells.flatMap(({ kind }, article) => (wanted(kind) ? [article] : []));
}

/** How another wording of a quotation differs from the first, before the names of those who print it. */
export const WORDED: Readonly<Record<QuotationRelation, string>> = {
  verbatim: 'The same words in',
  'longer-a': 'Quoted in part in',
  'longer-b': 'Quoted at greater length in',
  divided: 'Another part quoted in',
  altered: 'Altered in',
  different: 'Worded differently in',
};
