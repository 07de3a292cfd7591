import type { Element } from 'hast';
import { KINDS } from '../classify/kinds.ts';
import { CHANGE_GROUPS, type ChangeGroup, type Collation, type Tally } from '../model.ts';
import { inFigures } from '../text/counting.ts';
import { groupTitle } from '../view/group-names.ts';
import { FIRST_VIEW, VIEWS } from '../view/views.ts';
import { type Content, element, said } from './element.ts';

interface Option {
  readonly value: string;
  readonly words: string;
  readonly more?: string;
  readonly class?: string;
}

/** A choice among a few options. */
interface Choice {
  /** The name of the radio buttons, and of the choice in the address. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  /** Whether the legend is visible or only read aloud. */
  readonly shown?: boolean;
  /** For a kind of change: its group, and how often it occurs. */
  readonly group?: string;
  readonly count?: number;
  /** The group of changes whose marks the legend shows on itself. */
  readonly sample?: ChangeGroup;
}

const SHOWN = [
  { value: 'all', words: 'All' },
  { value: 'differences', words: 'Differences only' },
  { value: 'plain', words: 'Plain' },
];
const MARKERS = [
  { value: 'full', words: 'Full' },
  { value: 'short', words: 'Short' },
  { value: 'off', words: 'Off' },
];
const LEVELS = [
  { value: 'full', words: 'Full' },
  { value: 'quiet', words: 'Quiet' },
  { value: 'hide', words: 'Hidden' },
];

/** How the comparison is shown. The radio buttons themselves style it; `more` stands at the end. */
export function readingBar({ a, b, tally }: Collation, ...more: readonly Content[]): Content {
  const labels = { a: a.label, b: b.label };
  const views = VIEWS.map(({ value, words }) =>
    words === undefined ? { value, words: labels[value], more: 'only', class: `name ${value}` } : { value, words },
  );
  return [
    element(
      'div',
      { class: 'bar reading-bar' },
      element('h2', { class: 'said', id: 'comparison' }, 'The comparison'),
      choice({ name: 'view', legend: 'View', options: views, chosen: FIRST_VIEW }),
      choice({ name: 'show', legend: 'Show', options: SHOWN, chosen: 'all' }),
      legend(tally),
      element(
        'button',
        { class: 'kinds-button', type: 'button', popovertarget: 'kinds' },
        'Kinds…',
        said(' of change and screen-reader markers'),
      ),
      element(
        'div',
        { class: 'kinds-panel', id: 'kinds', popover: true },
        kindChoices(tally),
        choice({ name: 'said', legend: 'Screen-reader markers', options: MARKERS, chosen: 'full', shown: true }),
      ),
      more,
    ),
    element(
      'p',
      { class: 'counted-rows', role: 'status', hidden: true },
      element('span'),
      ' ',
      element('button', { class: 'all-rows', type: 'button' }, '✕', said(' Show all passages')),
    ),
  ];
}

/** Buttons and keys that step from change to change; `method` is the page that explains each kind. Needs a script. */
export function changeWalk(changes: number, method: string): Element {
  const button = (attributes: Readonly<Record<string, string | boolean>>, sign: string): Element =>
    element('button', { type: 'button', ...attributes }, sign);
  return element(
    'change-walk',
    { 'data-method': method },
    button({ 'data-step': '-1', 'aria-label': 'Previous change' }, '↑'),
    element('span', { class: 'place' }, `– of ${inFigures(changes)}`),
    button({ 'data-step': '1', 'aria-label': 'Next change' }, '↓'),
    button({ 'data-keys': true, 'aria-label': 'Keyboard shortcuts' }, '?'),
    element('span', { class: 'said', role: 'status' }),
  );
}

/** How changes are marked, and how many there are in each group. */
function legend({ changes }: Tally): Element {
  return element(
    'dl',
    { class: 'legend' },
    CHANGE_GROUPS.map((group) =>
      element(
        'div',
        {},
        element('dt', {}, element('span', { class: ['sample', group] }, groupTitle(group))),
        element('dd', { 'data-count': group, 'data-of': changes[group] }, inFigures(changes[group])),
      ),
    ),
  );
}

/** Every kind of change on the page: how often it occurs, and whether its marks are full, quiet or hidden. */
function kindChoices({ changes }: Tally): Content {
  return CHANGE_GROUPS.map((group) => {
    const kinds = KINDS.filter((one) => one.group === group && changes.kinds[one.kind]);
    const shared = { options: LEVELS, chosen: group === 'substance' ? 'full' : 'quiet', shown: true };
    return (
      kinds.length > 0 &&
      element(
        'div',
        { class: 'kind-group' },
        choice({ name: group, legend: groupTitle(group), sample: group, ...shared }),
        kinds.map(({ kind, name }) =>
          choice({ name: kind, group, legend: name, count: changes.kinds[kind] ?? 0, ...shared }),
        ),
      )
    );
  });
}

/** Radio buttons that look like one segmented button. */
function choice({ name, legend: title, options, chosen, shown = false, group, count, sample }: Choice): Element {
  return element(
    'fieldset',
    { class: 'choice', 'data-group': group, 'data-of': count },
    element(
      'legend',
      { class: [!shown && 'said'] },
      sample === undefined ? title : element('span', { class: ['sample', sample] }, title),
      count !== undefined && element('b', {}, ` ${inFigures(count)}`),
    ),
    options.map(({ value, words, more, class: look }) =>
      element(
        'label',
        { class: look },
        element('input', { type: 'radio', name, value, checked: value === chosen }),
        element('span', {}, words, more !== undefined && said(` ${more}`)),
      ),
    ),
  );
}
