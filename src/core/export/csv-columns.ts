/** The columns of `passages.csv`, in order, with what stands in them. */
export const PASSAGE_COLUMNS = {
  passage: 'The id of the passage: that of its first paragraph.',
  address: 'Where the passage stands on the site.',
  kind: 'shared, only-a or only-b.',
  moved: 'true where it crosses the order of most of what both articles share.',
  displaced: 'true where it crosses the order of anything that both share.',
  score: 'Likeness of the two sides, 0 to 1.',
  changes: 'How many changes are in it.',
  style: 'How many of them are house style.',
  substance: 'How many of them are substance.',
  a: 'The id of article a.',
  a_paragraphs: 'Ids of the paragraphs of a, with a space between.',
  a_kinds: 'Their kinds, likewise.',
  a_words: 'How many words they have.',
  a_text: 'Their text as printed, two line feeds between paragraphs.',
  b: 'The id of article b.',
  b_paragraphs: 'Ids of the paragraphs of b, with a space between.',
  b_kinds: 'Their kinds, likewise.',
  b_words: 'How many words they have.',
  b_text: 'Their text as printed, two line feeds between paragraphs.',
  rights: 'Whose the texts are.',
} as const;

/** The columns of `changes.csv`, in order, with what stands in them. */
export const CHANGE_COLUMNS = {
  change: 'The number of the change, counted from 1 through the comparison.',
  passage: 'The id of the passage that holds it.',
  address: 'Where the passage stands on the site.',
  kind: 'Of which kind it is.',
  group: 'style or substance.',
  reason: 'Why it is of this kind, in one sentence.',
  a: 'The id of article a.',
  a_start: "Offset of the change in the text of the passage's side, in UTF-16 code units.",
  a_end: 'Its end, exclusive.',
  a_text: 'What a prints there; empty where only b prints something.',
  b: 'The id of article b.',
  b_start: "Offset of the change in the text of the passage's side, in UTF-16 code units.",
  b_end: 'Its end, exclusive.',
  b_text: 'What b prints there; empty where only a prints something.',
  rights: 'Whose the texts are.',
} as const;

/** What the two tables hold, in the words of the W3C's metadata for CSV; published at `/schema/csv-metadata.json`. */
export function csvMetadata() {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, doubleQuote: true },
    tables: [
      { url: 'passages.csv', tableSchema: { columns: described(PASSAGE_COLUMNS), primaryKey: 'passage' } },
      { url: 'changes.csv', tableSchema: { columns: described(CHANGE_COLUMNS), primaryKey: 'change' } },
    ],
  };
}

const NUMBERS: Readonly<Record<string, string>> = { score: 'decimal' };
const TRUTHS: ReadonlySet<string> = new Set(['moved', 'displaced']);
const COUNTS = /^(?:change|changes|style|substance|[ab]_(?:words|start|end))$/;

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
