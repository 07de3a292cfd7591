import { KINDS } from '../classify/kinds.ts';
import type { Change, Story } from '../model.ts';
import { capitalised, counted, inFigures, inWords, listed } from '../text/counting.ts';
import type { Likeness } from './matrix.ts';
import type { Omission, Omissions } from './omissions.ts';
import { opening } from './opening.ts';
import type { NotQuoted } from './story-quotations.ts';
import type { SynopsisCell, SynopsisRow } from './synopsis.ts';

/** More names than this are counted. */
const MOST_NAMES = 3;

/** Longer words of a change are told by their opening. */
const LONGEST_WORDS = 60;

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
  const carriers = placesOf(cells, (kind) => kind !== 'missing');
  const missing = placesOf(cells, (kind) => kind === 'missing');
  if (carriers.length === 1) return `Only in ${labelsOf(story, carriers)}`;
  const absent =
    missing.length === 0
      ? 'in all articles'
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
  if (cell.kind === 'within') return 'printed within another paragraph';
  return wordings === 1 ? 'printed' : `wording ${wordingLetter(cell.wording)}`;
}

/** The first difference of substance from the first wording, in a sentence; '' where there is none. */
export function firstDifference(changes: readonly Change[]): string {
  const substance = changes.filter(({ group }) => group === 'substance');
  const [first] = substance;
  if (first === undefined) return '';
  const [one, two] = [first.a, first.b].map(({ text }) => opening(text, LONGEST_WORDS));
  const what = one === '' ? `adds “${two}”` : two === '' ? `without “${one}”` : `“${two}” for “${one}”`;
  const kind = KINDS.find((known) => known.kind === first.kind)?.name.toLowerCase() ?? first.kind;
  return `${substance.length === 1 ? 'The difference' : `The first of ${inWords(substance.length)} differences`}: ${what} (${kind}).`;
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

function placesOf(cells: readonly SynopsisCell[], wanted: (kind: SynopsisCell['kind']) => boolean): readonly number[] {
  return cells.flatMap(({ kind }, article) => (wanted(kind) ? [article] : []));
}
