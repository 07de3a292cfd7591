import { counted, writerOf } from '../core/text/counting.ts';
import { dateInWords } from '../core/text/dates.ts';
import type { Imported } from './import-captures.ts';
import { type Styled, shortened, visible } from './terminal.ts';

const WIDTH = 96;
const SIGNS = {
  headline: 'H',
  standfirst: 'S',
  paragraph: '¶',
  heading: '#',
  caption: '▣',
  quote: '“',
  'list-item': '•',
  note: '†',
};

/** What was kept and left out of one file, for a person: in full; of one among many, the sums and what was left out. */
export function preview(imported: Imported, styled: Styled, inFull: boolean): string {
  const { file, target, status, why, kept, dropped, diff, notes = [] } = imported;
  if (status === 'failed') return `${styled('red', '✗')} ${visible(file)}\n    ${visible(why ?? '')}`;
  const words = kept.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const head = `${styled('green', '✓')} ${visible(file)} → ${visible(target ?? '')}`;
  const write = writerOf([kept.length, words, dropped.length]);
  const sums = `${STATUS[status]}: ${counted(kept.length, 'paragraph', 'paragraphs', write)}, ${counted(words, 'word', 'words', write)}; ${write(dropped.length)} left out`;
  const lines = inFull
    ? [...factLines(imported), '', ...keptLines(imported, styled), '', ...droppedLines(imported, styled)]
    : droppedLines(imported, styled);
  return [
    head,
    `    ${sums}`,
    ...notes.map((note) => `    ${styled('yellow', '!')} ${visible(note)}`),
    ...lines.map((line) => (line === '' ? '' : `    ${line}`)),
    ...diffLines(diff, styled),
  ].join('\n');
}

const STATUS = { new: 'New article', changed: 'Changes the article', same: 'No changes', failed: '' };

function factLines({ facts = {} }: Imported): readonly string[] {
  const stated: readonly (readonly [string, string | undefined])[] = [
    ['outlet', facts.outlet],
    ['title', facts.title],
    ['standfirst', facts.standfirst],
    ['published', facts.published === undefined ? undefined : dateInWords(facts.published)],
    ['byline', facts.byline],
    ['agency', facts.agency],
    ['url', facts.url],
    ['lang', facts.lang],
  ];
  const width = Math.max(...stated.map(([key]) => key.length));
  return stated.map(
    ([key, value]) => `${key.padEnd(width)}  ${value === undefined ? '(not stated)' : shortened(value, WIDTH)}`,
  );
}

function keptLines({ kept }: Imported, styled: Styled): readonly string[] {
  return [styled('bold', 'Kept'), ...kept.map(({ kind, text }) => `${SIGNS[kind]} ${shortened(text, WIDTH)}`)];
}

function droppedLines({ dropped }: Imported, styled: Styled): readonly string[] {
  if (dropped.length === 0) return [styled('bold', 'Nothing left out')];
  const families = new Map<string, string[]>();
  for (const { why, text } of dropped) families.set(why, [...(families.get(why) ?? []), text]);
  const lines = [...families].map(([why, texts]) => {
    const times = texts.length === 1 ? '' : ` (${texts.length})`;
    return `${styled('dim', `− ${why}${times}:`)} ${shortened([...new Set(texts)].join(' · '), WIDTH)}`;
  });
  return [styled('bold', 'Left out'), ...lines];
}

function diffLines(diff: readonly string[], styled: Styled): readonly string[] {
  return diff.map((line) => {
    const text = `    ${visible(line)}`;
    if (line.startsWith('+')) return styled('green', text);
    if (line.startsWith('-')) return styled('red', text);
    return line.startsWith('@') ? styled('dim', text) : text;
  });
}
