import type { Element } from 'hast';
import type { Collation } from '../model.ts';
import { foldGroups } from '../view/fold-groups.ts';
import { keyLines } from '../view/key-lines.ts';
import { languageNotice } from '../view/language-notice.ts';
import { firstRows, rowTraits } from '../view/row-traits.ts';
import { rowsOf } from '../view/rows.ts';
import { stripOf } from '../view/strip.ts';
import { countsOf, structureOf } from '../view/summary.ts';
import { comparisonTable, foldRow } from './comparison-table.ts';
import { element } from './element.ts';
import { overviewStrip } from './overview-strip.ts';
import { changeWalk, readingBar } from './reading-bar.ts';
import { keyDifferences, summaryText } from './summary.ts';

/**
 * A comparison that is on no page of a site: key differences and counts, then the rows with their bar and strip.
 *
 * `method` is the address of the page that explains the kinds. For a page without a script, what needs one is left out.
 */
export function ownComparison(
  collation: Collation,
  method: string,
  page: 'with-script' | 'without-script' = 'with-script',
): Element {
  const isAlive = page === 'with-script';
  const traits = rowTraits(collation);
  const first = firstRows(traits);
  const groups = foldGroups(rowsOf(collation), collation);
  const notice = languageNotice(collation.a, collation.b);
  const limits = [notice, collation.limited ? 'These articles are too long or repetitive to align precisely.' : ''];
  return element(
    'section',
    { 'aria-labelledby': 'comparison' },
    element(
      'div',
      { class: 'lead' },
      keyDifferences(keyLines(collation), ({ passage }) => `#${passage}`),
      element('div', { class: 'counts' }, summaryText([...countsOf(collation), ...structureOf(collation)], first)),
    ),
    limits.filter((words) => words !== '').map((words) => element('p', { class: 'limit' }, words)),
    element(
      'reading-view',
      {},
      readingBar(collation, isAlive && changeWalk(collation.tally.changes.total, method)),
      element(
        'div',
        { class: 'with-overview' },
        overviewStrip(stripOf(collation)),
        element('div', {}, comparisonTable(collation, groups, traits)),
      ),
      isAlive && element('template', {}, foldRow('Passages')),
    ),
  );
}
