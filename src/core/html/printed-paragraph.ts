import type { Element } from 'hast';
import { removedBeside, removedInWords } from '../link/removed-paragraphs.ts';
import type { Article, Change, RemovedParagraph } from '../model.ts';
import type { PrintedParagraph } from '../view/rows.ts';
import type { SideLabels } from '../view/side-labels.ts';
import { type Content, element } from './element.ts';
import { runOfText } from './run-of-text.ts';

const DEEPEST_HEADING = 6;
/** In characters: enough words to tell links apart in a list of links. */
const LONGEST_OPENING = 48;

/** One paragraph as printed, with an id, and a link to itself at its end; then what was removed beside it. */
export function printedParagraph(
  { paragraph, runs }: PrintedParagraph,
  article: Article,
  changes: readonly Change[] = [],
  marking?: SideLabels,
): Content {
  const { id, kind, level, marker, text } = paragraph;
  // Spaces that a browser would collapse. Elsewhere it may, so that no line starts with one.
  const isSpaced = /[\n\t]|\s{2}/.test(text);
  const name = kind === 'headline' || kind === 'heading' ? 'h3' : 'p';
  return [
    element(
      'div',
      { class: ['printed', kind, level !== undefined && level > 1 && `level-${Math.min(level, DEEPEST_HEADING)}`] },
      element(
        name,
        { id, lang: article.lang, dir: 'auto', class: ['text', isSpaced && 'spaced'] },
        marker !== undefined && element('span', { class: 'marker' }, `${marker} `),
        runs.map((run) => runOfText(run, changes[run.change ?? run.ghost?.change ?? -1], marking)),
      ),
      linkToPassage(id, text, article.label),
    ),
    removedParagraphs(removedBeside(article.removed, id)),
  ];
}

/** The address of a passage, at the end of its paragraph. Without scripts it is a plain link. */
function linkToPassage(id: string, words: string, label: string): Element {
  const border = words.lastIndexOf(' ', LONGEST_OPENING);
  // A script without spaces is cut anywhere.
  const opening = words.length > LONGEST_OPENING ? `${words.slice(0, border > 0 ? border : LONGEST_OPENING)}…` : words;
  return element(
    'a',
    { class: 'passage-link', href: `#${id}`, 'aria-label': `Link to “${opening}” in ${label}` },
    element(
      'svg',
      { viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
      element('path', {
        d: 'M6.6 9.4a2.7 2.7 0 0 0 3.8 0l2.5-2.5a2.7 2.7 0 0 0-3.8-3.8l-.9.9M9.4 6.6a2.7 2.7 0 0 0-3.8 0L3.1 9.1a2.7 2.7 0 0 0 3.8 3.8l.9-.9',
      }),
    ),
  );
}

/**
 * Notes where published paragraphs used to be: their addresses lead here. `page` is where the nearest passage is shown, if not
 * on this page.
 */
export function removedParagraphs(removed: readonly RemovedParagraph[], page = ''): Content {
  return removed.map((one) =>
    element(
      'p',
      { class: 'removed', id: one.id, lang: 'en', dir: 'ltr' },
      `${removedInWords(one)} `,
      element('a', { href: `${page}#${one.near}` }, 'Go to the nearest passage'),
    ),
  );
}
