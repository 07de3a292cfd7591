import { KINDS } from '../core/classify/kinds.ts';
import { type Article, CHANGE_GROUPS, type ChangeGroup, type Collation, type Side } from '../core/model.ts';
import { wordCount } from '../core/text/words.ts';
import { factsOf } from '../core/view/article-facts.ts';
import { GROUP_NAMES, groupTitle } from '../core/view/group-names.ts';
import { keyLines, NO_DIFFERENCE } from '../core/view/key-lines.ts';
import { languageNotice } from '../core/view/language-notice.ts';
import { rowsOf } from '../core/view/rows.ts';
import { plainSummary, summaryOf } from '../core/view/summary.ts';
import { GROUP_MARKS, rowPieces, rowTitle } from './comparison-row.ts';
import { type Styled, visible } from './terminal.ts';
import { type StyledPiece, wrapText } from './wrap-text.ts';

/** How a comparison is printed. */
export interface ReportForm {
  /** In columns. */
  readonly width: number;
  readonly styled: Styled;
  /** Leaves out passages that are the same in both. */
  readonly differencesOnly: boolean;
}

/** A comparison as text for a terminal: who prints it, what differs most, how much there is of everything, the passages. */
export function comparisonReport(collation: Collation, form: ReportForm): string {
  const { a, b } = collation;
  const notice = languageNotice(a, b);
  const sections = [
    [...about(a, 'a', form), ...about(b, 'b', form)],
    ...(notice === '' ? [] : [lines([{ text: notice }], form)]),
    [title('Key differences', form), ...differences(collation, form)],
    [
      title('Counts', form),
      ...lines([{ text: plainSummary(summaryOf(collation)).trim() }], form),
      ...kinds(collation, form),
    ],
    [title('Passages', form), ...legend(collation, form)],
    ...passages(collation, form),
  ];
  return `${sections.map((section) => section.join('\n')).join('\n\n')}\n`;
}

function title(text: string, { styled }: ReportForm): string {
  return styled('bold', text);
}

function lines(pieces: readonly StyledPiece[], { width, styled }: ReportForm, indent = ''): readonly string[] {
  const shown = pieces.map((piece) => ({ ...piece, text: piece.text.split('\n').map(visible).join('\n') }));
  return wrapText(shown, { width, styled, indent });
}

/** Lines of which the first begins with `mark` and the others with as many spaces. */
function item(mark: string, pieces: readonly StyledPiece[], form: ReportForm): readonly string[] {
  const [first = '', ...rest] = lines(pieces, form, ' '.repeat(mark.length));
  return [mark + first.slice(mark.length), ...rest];
}

function about(article: Article, side: Side, form: ReportForm): readonly string[] {
  const words = article.paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0);
  const unknown = article.publisher === 'unknown' ? ' (outlet not confirmed)' : '';
  const headline = article.title === undefined ? '' : `: ${article.title}`;
  return [
    ...item(`${side}  `, [{ text: article.label, style: 'bold' }, { text: unknown + headline }], form),
    ...lines([{ text: factsOf(article, words), style: 'dim' }], form, '   '),
  ];
}

function differences(collation: Collation, form: ReportForm): readonly string[] {
  const found = keyLines(collation);
  if (found.length === 0) return lines([{ text: NO_DIFFERENCE }], form);
  return found.flatMap(({ label, parts }) =>
    item('- ', [{ text: `${label}: `, style: 'bold' }, { text: parts.map(({ text }) => text).join('') }], form),
  );
}

/** How many changes there are of each group and of each of its kinds: "Substance 3: figure 2, name 1". */
function kinds({ tally }: Collation, form: ReportForm): readonly string[] {
  return CHANGE_GROUPS.filter((group) => tally.changes[group] > 0).flatMap((group) => {
    const own = KINDS.filter((one) => one.group === group && (tally.changes.kinds[one.kind] ?? 0) > 0);
    const counts = own.map(({ kind, name }) => `${name.toLowerCase()} ${tally.changes.kinds[kind]}`);
    const head = { text: `${groupTitle(group)} ${tally.changes[group]}`, style: GROUP_MARKS[group].style };
    return item('- ', [head, { text: `: ${counts.join(', ')}` }], form);
  });
}

/** What the marks mean, of the groups that there are. */
function legend({ tally }: Collation, form: ReportForm): readonly string[] {
  const groups = CHANGE_GROUPS.filter(
    (group) => tally.changes[group] > 0 || (group === 'substance' && tally.changes.headlinesDiffer),
  );
  if (groups.length === 0) return [];
  const marks = groups.flatMap((group: ChangeGroup, index): readonly StyledPiece[] => {
    const { open, close, style } = GROUP_MARKS[group];
    return [
      { text: index === 0 ? '' : ', ' },
      { text: `${open}a / b${close}`, style },
      { text: ` ${GROUP_NAMES[group]}` },
    ];
  });
  return lines([{ text: 'Marks: ' }, ...marks, { text: '. A dash stands for nothing.' }], form);
}

function passages(collation: Collation, form: ReportForm): readonly (readonly string[])[] {
  const rows = rowsOf(collation);
  const labels = { a: collation.a.label, b: collation.b.label };
  const isShown = rows.map(
    ({ passage }) =>
      !form.differencesOnly || passage.kind !== 'shared' || passage.displaced || passage.changes.length > 0,
  );
  return rows.flatMap((row, index) => {
    if (!isShown[index]) {
      if (index > 0 && !isShown[index - 1]) return [];
      const next = isShown.indexOf(true, index);
      const last = next === -1 ? rows.length : next;
      const which = last === index + 1 ? `${last}` : `${index + 1}–${last}`;
      return [lines([{ text: `${which} · the same in both`, style: 'dim' }], form)];
    }
    const head = lines([{ text: `${index + 1}${rowTitle(row, labels)}`, style: 'bold' }], form);
    return [[...head, ...rowPieces(row).flatMap((pieces) => lines(pieces, form, '  '))]];
  });
}
