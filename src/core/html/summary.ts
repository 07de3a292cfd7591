import type { Element } from 'hast';
import { type KeyLine, NO_DIFFERENCE } from '../view/key-lines.ts';
import type { RowTrait } from '../view/row-traits.ts';
import type { SummaryPart } from '../view/summary.ts';
import { element } from './element.ts';

/**
 * A summary in words, with the articles' names in their colours. Above the rows, each figure links to the first row it
 * counts (`first`, by matter), and `<reading-view>` shows only those rows.
 */
export function summaryText(parts: readonly SummaryPart[], first?: ReadonlyMap<RowTrait, string>): Element {
  return element(
    'p',
    { class: 'summary' },
    parts.map(({ text, side, rows }) => {
      if (side !== undefined) return element('b', { class: ['name', side] }, text);
      const to = rows === undefined ? undefined : first?.get(rows);
      return to === undefined ? text : element('a', { href: `#${to}`, 'data-rows': rows }, text);
    }),
  );
}

/** What differs most, one line each, with a link to its passage; or that nothing of substance does. */
export function keyDifferences(lines: readonly KeyLine[], addressOf: (line: KeyLine) => string): Element {
  if (lines.length === 0) return element('p', { class: 'no-difference' }, NO_DIFFERENCE);
  return element(
    'ol',
    { class: 'key-differences' },
    lines.map((line) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: addressOf(line) },
          element('b', { class: 'label' }, line.label),
          ' · ',
          line.parts.map(({ text, side }) =>
            side === undefined ? text : element('span', { class: ['name', side], dir: 'auto' }, text),
          ),
        ),
      ),
    ),
  );
}
