import { RIGHTS } from './rights.ts';

/** The columns of `passages.csv`, in order, and what they contain. */
export const PASSAGE_COLUMNS = {
  passage: 'The id of the passage, which is that of its first paragraph.',
  address: 'The address of the passage on the site.',
  kind: 'shared, only-a or only-b.',
  moved: 'true if it crosses the order of most of what both articles share.',
  displaced: 'true if it crosses the order of anything both share.',
  score: 'How alike the two sides are, 0 to 1.',
  changes: 'The number of changes in it.',
  style: 'The number of changes of house style.',
  substance: 'The number of changes of substance.',
  wording: 'The number of changes of wording.',
  a: 'The id of article a.',
  a_paragraphs: 'Ids of the paragraphs of a, separated by spaces.',
  a_kinds: 'Their kinds, separated by spaces.',
  a_words: 'Their number of words.',
  a_text: 'Their text as printed, with two line feeds between paragraphs.',
  b: 'The id of article b.',
  b_paragraphs: 'Ids of the paragraphs of b, separated by spaces.',
  b_kinds: 'Their kinds, separated by spaces.',
  b_words: 'Their number of words.',
  b_text: 'Their text as printed, with two line feeds between paragraphs.',
  rights: 'Who owns the texts.',
} as const;

/** The columns of `changes.csv`, in order, and what they contain. */
export const CHANGE_COLUMNS = {
  change: 'The number of the change in the comparison, from 1.',
  passage: 'The id of the passage that contains it.',
  address: 'The address of the passage on the site.',
  kind: 'Its kind.',
  group: 'substance, wording or style.',
  reason: 'Why it has this kind, in one sentence.',
  a: 'The id of article a.',
  a_start: "Offset of the change in the text of the passage's side, in UTF-16 code units.",
  a_end: 'Its end, exclusive.',
  a_text: 'What a prints there; empty if only b prints something.',
  b: 'The id of article b.',
  b_start: "Offset of the change in the text of the passage's side, in UTF-16 code units.",
  b_end: 'Its end, exclusive.',
  b_text: 'What b prints there; empty if only a prints something.',
  rights: 'Who owns the texts.',
} as const;

/** Describes the two tables beside it in W3C metadata for CSV, under the name by which programs look for it there. */
export function csvMetadata() {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:rights': RIGHTS,
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, doubleQuote: true },
    tables: [
      { url: 'passages.csv', tableSchema: { columns: described(PASSAGE_COLUMNS), primaryKey: 'passage' } },
      { url: 'changes.csv', tableSchema: { columns: described(CHANGE_COLUMNS), primaryKey: 'change' } },
    ],
  };
}

const NUMBERS: Readonly<Record<string, string>> = { score: 'decimal' };
const TRUTHS: ReadonlySet<string> = new Set(['moved', 'displaced']);
const COUNTS = /^(?:change|changes|style|wording|substance|[ab]_(?:words|start|end))$/;

function described(columns: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(columns).map(([name, description]) => {
    const datatype = TRUTHS.has(name)
      ? 'boolean'
      : COUNTS.test(name)
        ? 'nonNegativeInteger'
        : (NUMBERS[name] ?? 'string');
    return { name, titles: name, datatype, 'dc:description': description };
  });
}
