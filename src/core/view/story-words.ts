import { KINDS } from '../classify/kinds.ts';
import type { Change, Story } from '../model.ts';
import type { Likeness } from '../story/likeness.ts';
import type { Omission, Omissions } from '../story/omissions.ts';
import type { NotQuoted } from '../story/story-quotations.ts';
import type { StoryReport } from '../story/story-report.ts';
import type { SynopsisCell, SynopsisRow } from '../story/synopsis.ts';
import { capitalised, counted, inFigures, inWords, listed } from '../text/counting.ts';
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
  const stand = (count: number): string => (count === 1 ? 'stands' : 'stand');
  const figure = (count: number): string => (count === 0 ? 'none' : inWords(count));
  const passages = `${capitalised(figure(inAll))} of ${counted(rows.length, 'passage')} ${stand(inAll)} in all ${inWords(all)} articles, ${figure(alone)} in one only.`;
  if (quotations.length === 0) return passages;
  const altered = quotations.filter(({ wordings }) => wordings.length > 1).length;
  const unmarked = quotations.filter(({ notQuoted }) => notQuoted.some(({ kind }) => kind === 'unmarked')).length;
  const lost =
    unmarked === 0
      ? ''
      : `; ${inWords(unmarked)} ${unmarked === 1 ? 'is' : 'are'} somewhere printed without quotation marks`;
  return `${passages} ${capitalised(figure(altered))} of ${counted(quotations.length, 'quotation')} ${altered > 1 ? 'stand' : 'stands'} in more than one wording${lost}.`;
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
          : `in ${inWords(carriers.length)} of ${inWords(cells.length)} articles`;
  const told = wordings.length === 1 ? 'one wording' : `${inWords(wordings.length)} wordings`;
  return capitalised(`${told}, ${absent}`);
}

/** The articles that lack a matter, in words; '' where none does. */
export function missingInWords({ cells }: SynopsisRow, story: Story): string {
  const missing = placesOf(cells, (kind) => kind === 'missing');
  return missing.length === 0 ? '' : `Missing in ${labelsOf(story, missing)}.`;
}

/** What a cell shows, for the ear and for a legend. */
export function cellInWords(cell: SynopsisCell, wordings: number): string {
  if (cell.kind === 'missing') return 'missing';
  if (cell.kind === 'unstated') return 'not stated';
  if (cell.kind === 'within') return 'printed within another paragraph';
  return wordings === 1 ? 'printed' : `wording ${wordingLetter(cell.wording)}`;
}

/** The first difference of substance from the first wording, in a sentence; '' where there is none. */
export function firstDifference(changes: readonly Change[]): string {
  const substance = changes.filter(({ group }) => group === 'substance');
  const [first] = substance;
  if (first === undefined) return '';
  const [one, two] = [first.a, first.b].map(({ text }) => openingWords(text.replace(/^[\s,;:]+/u, ''), LONGEST_WORDS));
  const counts = substance.length === 1 ? 'The difference' : `The first of ${inWords(substance.length)} differences`;
  // Marks alone say nothing to a reader, and the rule says what they do.
  if (!HAS_WORD.test(first.a.text + first.b.text)) return `${counts}: ${first.reason}`;
  const what = one === '' ? `with “${two}”` : two === '' ? `without “${one}”` : `“${two}” for “${one}”`;
  const kind = KINDS.find((known) => known.kind === first.kind)?.name.toLowerCase() ?? first.kind;
  return `${counts}: ${what} (${kind}).`;
}

/** What one cell of the matrix says: "Of the 512 words of the Post, the Star prints 401 (78%)". */
export function likenessInWords({ carried, words, percent }: Likeness, row: string, column: string): string {
  return `Of the ${inFigures(words)} words of ${row}, ${column} prints ${inFigures(carried)} (${percent}%)`;
}

/** "Six passages and two sentences, 101 words", or that nothing is lacking. */
export function omissionsInWords({ omissions, words }: Omissions): string {
  if (omissions.length === 0) return 'Nothing that another article prints is left out.';
  const of = (kind: Omission['kind'], noun: string): readonly string[] => {
    const count = omissions.filter((omission) => omission.kind === kind).length;
    return count === 0 ? [] : [counted(count, noun)];
  };
  const what = listed([...of('matter', 'passage'), ...of('sentence', 'sentence')]);
  return capitalised(`${what}, ${inFigures(words)} ${words === 1 ? 'word' : 'words'}`);
}

/** What became of a quotation in the articles that do not quote it. */
export const NOT_QUOTED: Readonly<Record<NotQuoted['kind'], string>> = {
  unmarked: 'Printed without quotation marks',
  dropped: 'Left out of the passage',
  missing: 'The passage is missing',
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
