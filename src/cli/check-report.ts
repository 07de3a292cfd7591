import { counted, writerOf } from '../core/text/counting.ts';
import type { Finding, Findings } from './findings.ts';
import { type Styled, visible } from './terminal.ts';

/** How much of a long line is shown on each side of the place. */
const BEFORE = 40;
const AFTER = 56;

/** Findings for a person: place, message, the line with the place marked, and the fix. */
export function terminalReport(found: Findings, styled: Styled): string {
  const blocks = found.findings.map((finding) => block(finding, styled));
  return [...blocks, total(found, styled)].join('\n\n');
}

/** Findings as GitHub Actions annotations, one per line. */
export function ciReport({ findings }: Findings): string {
  return findings
    .map(({ severity, file, line, column, code, message, hint }) => {
      const where = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
      return `::${severity === 'problem' ? 'error' : 'warning'} ${where}::${value(`${message}\n${hint}`)}\n`;
    })
    .join('');
}

function block({ severity, file, line, column, message, hint, excerpt }: Finding, styled: Styled): string {
  const colour = severity === 'problem' ? 'red' : 'yellow';
  const head = `${styled('bold', `${visible(file)}:${line}:${column}`)}  ${styled(colour, severity)}  ${visible(message)}`;
  const shown = marked(excerpt, column, styled, colour);
  return [head, ...shown, `    ${visible(hint)}`].join('\n');
}

/** The line, cut around the column, with a sign below it at the column; wide letters count as one. */
function marked(line: string, column: number, styled: Styled, colour: 'red' | 'yellow'): readonly string[] {
  if (line.trim() === '') return [];
  const start = Math.max(0, column - 1 - BEFORE);
  const end = Math.min(line.length, column - 1 + AFTER);
  const lead = start > 0 ? '…' : '';
  const before = visible(line.slice(start, column - 1));
  const text = `${lead}${before}${visible(line.slice(column - 1, end))}${end < line.length ? '…' : ''}`;
  const indent = ' '.repeat([...lead, ...before].length);
  return [`    ${styled('dim', '│')} ${text}`, `    ${styled('dim', '│')} ${indent}${styled(colour, '^')}`];
}

function total({ findings, stories, articles }: Findings, styled: Styled): string {
  const problems = findings.filter(({ severity }) => severity === 'problem').length;
  const warnings = findings.length - problems;
  const write = writerOf([problems, warnings, stories, articles]);
  const read = `${counted(stories, 'story', 'stories', write)} with ${counted(articles, 'article', 'articles', write)} loaded without problems`;
  const sums = `${counted(problems, 'problem', 'problems', write)}, ${counted(warnings, 'warning', 'warnings', write)}; ${read}.`;
  return `${styled(problems > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', sums.charAt(0).toUpperCase() + sums.slice(1))}\n`;
}

function value(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return value(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
