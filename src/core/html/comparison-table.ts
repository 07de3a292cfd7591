import type { Element } from 'hast';
import type { Article, Change, Collation, Side } from '../model.ts';
import { factsOf } from '../view/article-facts.ts';
import type { FoldGroup } from '../view/fold-groups.ts';
import { type Move, type Moves, movesOf } from '../view/moves.ts';
import type { Ribbons } from '../view/ribbons.ts';
import type { RowTrait } from '../view/row-traits.ts';
import type { Cell } from '../view/rows.ts';
import type { SideLabels } from '../view/side-labels.ts';
import { bandPath } from '../view/strip-path.ts';
import { type Content, element, said } from './element.ts';
import { printedParagraph } from './printed-paragraph.ts';

/** What each row is an instance of, by the id of its passage. */
type Traits = ReadonlyMap<string, readonly RowTrait[]>;

/** Two articles in full, row by row. */
export function comparisonTable(collation: Collation, groups: readonly FoldGroup[], traits: Traits): Element {
  const { a, b, tally } = collation;
  const moves = movesOf(collation);
  const below = moves.above.get('') ?? [];
  const headOf = (article: Article, side: Side): Element =>
    element('th', { scope: 'col', class: side }, articleHead(article, tally.words[side]));
  return element(
    'table',
    { class: 'comparison' },
    element(
      'caption',
      { class: 'said' },
      `${a.label} and ${b.label}, passage by passage. Words in square brackets are only read aloud; they mark where a change begins and ends.`,
    ),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        headOf(a, 'a'),
        element('th', { scope: 'col', class: 'shape' }, said('How the passage is divided')),
        headOf(b, 'b'),
      ),
    ),
    groups.map((group) => groupOfRows(group, collation, moves, traits)),
    below.length > 0 &&
      element(
        'tbody',
        { class: 'elsewhere' },
        below.map((move) => movePlace(move, b.label)),
      ),
  );
}

function groupOfRows({ same, rows, line }: FoldGroup, collation: Collation, moves: Moves, traits: Traits): Element {
  const { a, b, story } = collation;
  const marking = (side: Side, firstChange: number): SideLabels => ({
    side,
    firstChange,
    here: collation[side].label,
    there: collation[side === 'a' ? 'b' : 'a'].label,
    revisions: story.relation === 'revisions',
  });
  return element(
    'tbody',
    { class: [same && 'same'] },
    same && foldRow(line),
    rows.map(({ row: { passage, firstChange, a: inA, b: inB, shape, ribbons, why }, words }) => {
      const move = moves.ofRows.get(passage.id);
      return [
        moves.above.get(passage.id)?.map((above) => movePlace(above, b.label)),
        element(
          'tr',
          { class: passage.kind, 'data-size': words, 'data-is': traits.get(passage.id)?.join(' ') },
          cellOf(inA, a, passage.changes, marking('a', firstChange)),
          element(
            'td',
            { class: 'shape' },
            ribbons && ribbon(ribbons),
            shape !== '' && element('span', { class: 'cut' }, shape),
            move && moveMark(move, b.label),
            why !== undefined && passageWhy(why),
          ),
          cellOf(inB, b, passage.changes, marking('b', firstChange)),
        ),
      ];
    }),
  );
}

/** The name of an article and, in one line, what it states about itself. */
function articleHead(article: Article, words: number): Content {
  return [
    element('span', { class: 'outlet' }, article.label),
    element(
      'span',
      { class: 'facts' },
      factsOf(article, words),
      article.url !== undefined && [
        ' · ',
        element('a', { href: article.url, rel: 'external noopener' }, 'original page'),
      ],
    ),
  ];
}

/** What one article prints in a row, or a note that it prints nothing there. */
function cellOf(cell: Cell, article: Article, changes: readonly Change[], marking: SideLabels): Element {
  if (cell.kind === 'missing') {
    const show = element(
      'button',
      { class: 'peek', type: 'button' },
      'Show',
      said(` what ${marking.there} prints here`),
    );
    return element('td', { class: ['missing', marking.side] }, element('p', {}, `${cell.words} `, show));
  }
  return element(
    'td',
    { class: [marking.side, cell.alone && 'alone'] },
    element('p', { class: 'who', 'aria-hidden': 'true' }, article.label),
    cell.paragraphs.map((printed) => printedParagraph(printed, article, changes, marking)),
  );
}

/** One line in place of folded rows; ticking it shows them. */
export function foldRow(line: string): Element {
  const label = element('label', {}, element('input', { type: 'checkbox' }), line);
  return element('tr', { class: 'fold' }, element('td', { colspan: 3 }, label));
}

/** In the row of a passage out of order: where the other article, of that label, prints it, with a link. */
function moveMark({ place, direction, distance }: Move, there: string): Element {
  return element(
    'a',
    { class: 'move', href: `#${place}` },
    element('span', { 'aria-hidden': 'true' }, direction === 'down' ? '↓ ' : '↑ '),
    `${distance} further ${direction}`,
    element('span', { class: 'in-full' }, ` in ${there}`),
  );
}

/** A slim row where `b` prints a passage that is aligned elsewhere, with a link to its row. */
function movePlace({ place, passage, opening, direction, distance }: Move, there: string): Element {
  const back = direction === 'down' ? { sign: '↑', words: 'up' } : { sign: '↓', words: 'down' };
  const words = `${there} prints “${opening}” here; the matching row is ${distance} further ${back.words}`;
  return element(
    'tr',
    { class: 'elsewhere' },
    element('td', { class: 'a' }),
    element('td', { class: 'shape' }, element('span', { 'aria-hidden': 'true' }, back.sign)),
    element(
      'td',
      { class: 'b' },
      element('p', { id: place }, element('a', { class: 'move', href: `#${passage}` }, words)),
    ),
  );
}

/** Bands between the two cells of a row, from paragraphs on one side to those on the other. The row says it in words. */
function ribbon({ bands, height }: Ribbons): Element {
  return element(
    'svg',
    { class: 'ribbon', viewBox: `0 0 10 ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    bands.map((band) => element('path', { d: bandPath(band, 0, 10) })),
  );
}

/** Why a passage was aligned, shown on request. */
function passageWhy(words: string): Element {
  return element('details', { class: 'why' }, element('summary', {}, said('Why aligned?')), element('p', {}, words));
}
