import { CHANGE_KINDS, PARAGRAPH_KINDS } from '../model.ts';
import { JSON_VERSION } from './collation-json.ts';
import { count, DIALECT, NOTICE, object, type Schema, text } from './schema-parts.ts';

const GROUPS = [...new Set(Object.values(CHANGE_KINDS))];

export const places: Schema = { type: 'array', items: count, uniqueItems: true };

function counts(names: readonly string[]): Schema {
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'integer', minimum: 1 }]));
  return object(properties, names);
}

const sides = (of: Schema): Schema => object({ a: of, b: of });

export const DEFINITIONS = {
  story: object({ id: text, title: text, date: { type: 'string' }, relation: { enum: ['outlets', 'revisions'] } }, [
    'date',
  ]),
  article: object(
    {
      id: { ...text, description: 'Its file name, unique in the story.' },
      label: { ...text, description: 'Its name on the pages.' },
      outlet: text,
      title: text,
      standfirst: text,
      published: text,
      url: text,
      byline: text,
      agency: text,
      publisher: {
        const: 'unknown',
        description: 'Present if the copy does not state it; the outlet is then only a label.',
      },
      lang: { ...text, description: 'BCP 47 language tag.' },
      paragraphs: { type: 'array', items: { $ref: '#/$defs/paragraph' } },
    },
    ['title', 'standfirst', 'published', 'url', 'byline', 'agency', 'publisher'],
  ),
  paragraph: object(
    {
      id: { ...text, description: 'The fragment of its address, unique in the story.' },
      kind: { enum: [...PARAGRAPH_KINDS] },
      text: { ...text, description: 'The plain text as printed, to the character.' },
      words: count,
      inlines: { type: 'array', items: { $ref: '#/$defs/inline' } },
      level: { ...count, description: 'Depth of a heading or of a nested list item.' },
      marker: { ...text, description: 'What is printed before a list item or a note.' },
    },
    ['inlines', 'level', 'marker'],
  ),
  inline: object(
    {
      kind: { enum: ['emphasis', 'strong', 'code', 'link', 'note-mark'] },
      start: count,
      end: count,
      href: text,
      label: text,
    },
    ['href', 'label'],
  ),
  span: object({
    start: { ...count, description: "Offset in UTF-16 code units into the side's text." },
    end: count,
    text,
  }),
  change: object({
    kind: { enum: Object.keys(CHANGE_KINDS) },
    group: { enum: GROUPS },
    reason: { ...text, description: 'Why it has this kind, in one sentence.' },
    a: { $ref: '#/$defs/span' },
    b: { $ref: '#/$defs/span' },
  }),
  passage: object({
    id: { ...text, description: 'The id of its first paragraph, in a if a has one.' },
    kind: { enum: ['shared', 'only-a', 'only-b'] },
    a: { ...places, description: 'Indices into a.paragraphs, increasing.' },
    b: { ...places, description: 'Indices into b.paragraphs, increasing.' },
    moved: { type: 'boolean', description: 'True if it crosses the order of most of what both share.' },
    displaced: { type: 'boolean', description: 'True if it crosses the order of anything both share.' },
    score: { type: 'number', minimum: 0, maximum: 1, description: 'How alike the two sides are.' },
    rarestWords: { type: 'array', items: text, description: 'The rarest words that both sides share.' },
    changes: {
      type: 'array',
      items: { $ref: '#/$defs/change' },
      description:
        "Ranges count in the side's text: its paragraphs joined by two line feeds. Between changes the two sides are identical.",
    },
    sentences: {
      type: 'array',
      items: { $ref: '#/$defs/sentences' },
      description: "Which sentences correspond, as ranges into the sides' texts; empty if there is one on each side.",
    },
  }),
  range: object({ start: count, end: count }),
  sentences: object(
    {
      kind: { enum: ['shared', 'only-a', 'only-b'] },
      a: { $ref: '#/$defs/range' },
      b: { $ref: '#/$defs/range' },
      displaced: { type: 'boolean' },
    },
    ['a', 'b', 'displaced'],
  ),
  quotation: object(
    {
      paragraph: { ...count, description: "Index into the article's paragraphs; the range counts in its text." },
      start: count,
      end: count,
      words: text,
      closed: { type: 'boolean', description: 'False if it continues in the next paragraph.' },
      speaker: { ...text, description: 'As printed; absent if the text names none.' },
      verb: text,
    },
    ['speaker', 'verb'],
  ),
  comparedQuotation: object(
    {
      kind: { enum: ['verbatim', 'altered', 'elsewhere', 'only-a', 'only-b'] },
      passage: { ...text, description: 'The id of the passage that contains it.' },
      a: { $ref: '#/$defs/quotation' },
      b: { $ref: '#/$defs/quotation' },
      changes: { ...places, description: "Indices of the passage's changes that alter it." },
    },
    ['a', 'b'],
  ),
  tally: object(
    {
      words: sides(count),
      wordsOnly: sides(count),
      wordsCarried: sides({ ...count, description: 'Words that the other article also prints, ignoring house style.' }),
      wordsLeftOut: sides({ ...count, description: 'Words inside shared passages that only this side prints.' }),
      longestVerbatim: object({ passage: text, words: count }),
      passages: object({
        shared: count,
        identical: count,
        split: count,
        merged: count,
        regrouped: count,
        moved: count,
        displaced: count,
        onlyA: count,
        onlyB: count,
      }),
      only: sides(counts(PARAGRAPH_KINDS)),
      carried: sides(counts(PARAGRAPH_KINDS)),
      changes: object({ total: count, style: count, substance: count, kinds: counts(Object.keys(CHANGE_KINDS)) }),
      sentences: object({ onlyA: count, onlyB: count, displaced: count }),
      quotations: object({ verbatim: count, altered: count, elsewhere: count, onlyA: count, onlyB: count }),
    },
    ['longestVerbatim'],
  ),
} satisfies Record<string, Schema>;

/** The JSON Schema of `collation.json`, published at `/schema/collation.json`. */
export const collationSchema: Schema = {
  $schema: DIALECT,
  title: 'Wireside collation',
  description: 'Two printings of one story, aligned passage by passage, with every change and its kind.',
  ...object({
    version: { const: JSON_VERSION },
    ...NOTICE,
    story: { $ref: '#/$defs/story' },
    a: { $ref: '#/$defs/article' },
    b: { $ref: '#/$defs/article' },
    passages: { type: 'array', items: { $ref: '#/$defs/passage' } },
    quotations: { type: 'array', items: { $ref: '#/$defs/comparedQuotation' } },
    tally: { $ref: '#/$defs/tally' },
    limited: { type: 'boolean', description: 'True if the articles were too long or repetitive to align precisely.' },
  }),
  $defs: DEFINITIONS,
};
