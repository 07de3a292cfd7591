import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { storyOf } from '../api/story-of.ts';
import { collate } from '../core/collate/collate.ts';
import { collationJson } from '../core/export/collation-json.ts';
import { alonePage } from '../core/html/alone-page.ts';
import type { Article, Collation } from '../core/model.ts';
import { report } from '../core/problem.ts';
import { shownPath } from '../corpus/content-folder.ts';
import { LEXICON } from '../corpus/lexicon.ts';
import { comparisonStyle } from '../corpus/site-style.ts';
import { comparisonReport } from './comparison-report.ts';
import { readCompared } from './read-compared.ts';
import type { Streams } from './streams.ts';
import { styledFor, visible } from './terminal.ts';
import { sayingWhatIsUnwritable } from './unwritable.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = `wireside compare <a> <b> [options]

Compares two articles: what differs most, how much is shared, then every passage with its changes.

Files may be Markdown (.md), plain text (.txt) or saved pages (.html, .mhtml). What a file does not state is unknown: the outlet
is then named by the page's host or the file's name.

  --differences   leave out passages that are the same in both
  --json          print JSON, as in collation.json
  --html <file>   write one HTML file that needs nothing else, in the look of the site
  --help          show this help

Colours follow the terminal; NO_COLOR=1 turns them off. Exit codes: 0 compared, whatever differs; 1 a file cannot be read or has
problems; 2 invalid command.
`;

const OPTIONS = {
  differences: { type: 'boolean' },
  json: { type: 'boolean' },
  html: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** In columns, where the output is no terminal, and on a wide terminal: longer lines are hard to read. */
const WIDTH = { usual: 80, most: 100, least: 20 };

/** Does what `wireside compare` is told to; the exit code. */
export const compareCommand = sayingWhatIsUnwritable(async (args, { stdout, stderr }) => {
  const asked = understood(args);
  if (typeof asked === 'string') {
    stderr.write(`${asked}\n\n${USAGE}`);
    return 2;
  }
  if (asked.values.help) {
    stdout.write(USAGE);
    return 0;
  }
  const [pathOfA = '', pathOfB = ''] = asked.files;
  const a = await readCompared(pathOfA);
  const b = await readCompared(pathOfB, a.article?.id);
  const problems = [...a.problems, ...b.problems];
  if (a.article === undefined || b.article === undefined) {
    stderr.write(visibleLines(report(problems, 'in the files')));
    return 1;
  }
  const collation = collated(a.article, b.article);
  const { html } = asked.values;
  if (html !== undefined) {
    await writeWhole(html, alonePage(collation, comparisonStyle()));
    stdout.write(`${visible(shownPath(html))} holds the comparison.\n`);
    return told([...a.notes, ...b.notes], stderr);
  }
  const width = Math.max(WIDTH.least, Math.min(stdout.columns ?? WIDTH.usual, WIDTH.most));
  const form = { width, styled: styledFor(stdout), differencesOnly: asked.values.differences === true };
  stdout.write(
    asked.values.json ? `${JSON.stringify(collationJson(collation), null, 2)}\n` : comparisonReport(collation, form),
  );
  return told([...a.notes, ...b.notes], stderr);
});

function told(notes: readonly string[], stderr: Streams['stderr']): number {
  for (const note of notes) stderr.write(`${visible(note)}\n`);
  return 0;
}

function understood(args: readonly string[]) {
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const isInput = values.html !== undefined && files.map((file) => resolve(file)).includes(resolve(values.html));
    if (isInput) return `--html names one of the files to compare, which would be lost: ${visible(values.html ?? '')}.`;
    if (values.html === '') return '--html needs the name of a file to write.';
    if (values.html !== undefined && values.json) return 'Choose one of --html and --json.';
    if (values.help || files.length === 2) return { values, files };
    return files.length < 2
      ? `Name two files to compare${files.length === 1 ? `: there is only ${visible(files[0]!)}` : ''}.`
      : `Name two files to compare, not ${files.length}.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The collation of two files, as of a story of their own. Two articles that state one outlet are its revisions. */
function collated(one: Article, other: Article): Collation {
  const isOneOutlet = one.outlet === other.outlet && one.publisher !== 'unknown' && other.publisher !== 'unknown';
  const story = storyOf([one, other], { relation: isOneOutlet ? 'revisions' : 'outlets' });
  const [a, b] = story.articles as [Article, Article];
  return collate(story, a, b, LEXICON);
}

function visibleLines(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line))
    .join('\n');
}
