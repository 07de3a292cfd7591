import type { Element } from 'hast';
import type { Change, Inline } from '../model.ts';
import { type Ghost, isStretch } from '../view/ghosts.ts';
import type { Run } from '../view/runs.ts';
import { CHANGE_BRACKETS, changePrefix, ghostLabel, ghostPrefix } from '../view/screen-reader-words.ts';
import type { SideLabels } from '../view/side-labels.ts';
import { type Content, element, said } from './element.ts';

const [OPEN, CLOSE] = CHANGE_BRACKETS;

/** A run of a paragraph's text, marked if it is part of a change; without `marking` nothing is marked. */
export function runOfText(run: Run, change?: Change, marking?: SideLabels): Content {
  const text = styledText(run.text, run.inlines);
  if (change === undefined || marking === undefined) return text;
  if (run.ghost !== undefined) return ghostOf(run.ghost, change, marking);
  if (change.kind === 'headline') return text;
  const { side, here, there, revisions, firstChange } = marking;
  return element(
    markOf(side, revisions),
    {
      class: [change.group, side, isStretch(change) && 'line'],
      'data-kind': change.kind,
      'data-change': firstChange + (run.change ?? 0),
    },
    run.opens && saidInEnglish(OPEN, element('i', {}, changePrefix(change, side, here, there))),
    text,
    run.closes && saidInEnglish(CLOSE),
  );
}

/** A stretch of text in the typography in which it was printed. */
export function styledText(text: string, inlines: readonly Inline[]): Content {
  const noteMark = inlines.find((inline) => inline.kind === 'note-mark');
  if (noteMark) return element('sup', { class: 'note-mark' }, noteMark.label);
  const wrap = (name: string, kind: Inline['kind'], content: Content): Content =>
    inlines.some((inline) => inline.kind === kind) ? element(name, {}, content) : content;
  const styled = wrap('em', 'emphasis', wrap('strong', 'strong', wrap('code', 'code', text)));
  const link = inlines.find((inline) => inline.kind === 'link');
  return link ? element('a', { href: link.href, rel: 'external nofollow noopener' }, styled) : styled;
}

/**
 * What the other article prints here. The words are in an attribute, so that the text around them stays exactly what
 * this article prints. The style shows them in one column, and behind a button if one article is shown alone.
 */
function ghostOf(ghost: Ghost, change: Change, { side, there, revisions, firstChange }: SideLabels): Element {
  const other = side === 'a' ? 'b' : 'a';
  // Two headlines are no change that can be walked to.
  const number = change.kind === 'headline' ? undefined : firstChange + ghost.change;
  const apart = [ghost.apartBefore && 'apart-before', ghost.apartAfter && 'apart-after'];
  return element(
    'span',
    {
      class: ['ghost', other, ...apart, isStretch(change) && 'line'],
      'data-kind': change.kind,
      'data-change': number,
    },
    element('button', { class: 'peek', type: 'button', 'aria-label': ghostLabel(ghost.words, there) }),
    saidInEnglish(OPEN, element('i', {}, ghostPrefix(change, side, there))),
    element(markOf(other, revisions), {
      class: [number !== undefined && change.group, other],
      'data-kind': change.kind,
      'data-words': ghost.words,
    }),
    said(CLOSE),
  );
}

/** Strikes words out only between revisions: striking out a rival's words would say that they were withdrawn. */
function markOf(side: 'a' | 'b', revisions: boolean): string {
  return revisions ? (side === 'a' ? 'del' : 'ins') : 'mark';
}

function saidInEnglish(...content: readonly Content[]): Element {
  return element('span', { class: 'said', lang: 'en' }, ...content);
}
