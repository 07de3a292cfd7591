import { createRequire } from 'node:module';
import { meantWord } from '../corpus/did-you-mean.ts';
import type { Streams } from './streams.ts';
import { visible } from './terminal.ts';

type Command = (args: readonly string[], streams: Streams) => Promise<number>;

interface Word {
  readonly about: string;
  /** Each is read in only when it is asked for: the engine takes half a second. */
  readonly load: () => Promise<Command>;
}

const WORDS: Readonly<Record<string, Word>> = {
  compare: {
    about: 'compare two articles in the terminal, as JSON or as one HTML file',
    load: async () => (await import('./compare-command.ts')).compareCommand,
  },
  build: {
    about: 'build the site from the stories in content/',
    load: async () => (await import('./build-command.ts')).buildCommand,
  },
  check: {
    about: 'list problems and warnings in the content',
    load: async () => (await import('./check-command.ts')).checkCommand,
  },
  import: {
    about: 'turn saved pages into articles of a story',
    load: async () => (await import('./import-command.ts')).importCommand,
  },
  new: {
    about: 'create the folder of a new story',
    load: async () => (await import('./new-story-command.ts')).newStoryCommand,
  },
  permalinks: {
    about: 'record published addresses, so that they survive edits',
    load: async () => (await import('./permalinks-command.ts')).permalinksCommand,
  },
};

const USAGE = `wireside <word> [options]

${Object.entries(WORDS)
  .map(([word, { about }]) => `  ${word.padEnd(12)}${about}`)
  .join('\n')}

  --help      show this help; after a word, that of the word
  --version   show the version

Exit codes: 0 done; 1 problems were found; 2 invalid command.
`;

/** Does what `wireside` is told to; the exit code. */
export async function wiresideCommand(args: readonly string[], streams: Streams): Promise<number> {
  const [word, ...rest] = args;
  const { stdout, stderr } = streams;
  if (word === '--help' || word === '-h' || word === 'help') {
    stdout.write(USAGE);
    return 0;
  }
  if (word === '--version') {
    stdout.write(`${version()}\n`);
    return 0;
  }
  const command = word !== undefined && Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  if (command === undefined) {
    stderr.write(`${fault(word)}\n\n${USAGE}`);
    return 2;
  }
  return (await command.load())(rest, streams);
}

function fault(word: string | undefined): string {
  if (word === undefined) return 'Say what to do.';
  if (word.startsWith('-')) return `There is no option "${visible(word)}" before a word.`;
  const meant = meantWord(word, Object.keys(WORDS));
  return `There is no word "${visible(word)}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
}

function version(): string {
  const { version: own } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return own;
}
