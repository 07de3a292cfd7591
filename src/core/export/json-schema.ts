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
      id: { ...text, description: 'The name of its file, unique in the story.' },
      label: { ...text, description: 'How the pages name it.' },
      outlet: text,
      title: text,
      standfirst: text,
      published: text,
      url: text,
      byline: text,
      agency: text,
      publisher: {
        const: 'unknown',
        description: 'Where the copy does not state it; the outlet is a name to know it by.',
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
      marker: { ...text, description: 'What was printed before a list item or a note.' },
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
    reason: { ...text, description: 'Why it is of this kind, in one sentence.' },
    a: { $ref: '#/$defs/span' },
    b: { $ref: '#/$defs/span' },
  }),
  passage: object({
    id: { ...text, description: 'The id of its first paragraph, of a where a has one.' },
    kind: { enum: ['shared', 'only-a', 'only-b'] },
    a: { ...places, description: 'Indices into a.paragraphs, increasing.' },
    b: { ...places, description: 'Indices into b.paragraphs, increasing.' },
    moved: { type: 'boolean', description: 'True where it crosses the order of most of what both share.' },
    displaced: { type: 'boolean', description: 'True where it crosses the order of anything that both share.' },
    score: { type: 'number', minimum: 0, maximum: 1, description: 'Likeness of the two sides.' },
    because: { type: 'array', items: text, description: 'The rarest words that both sides share.' },
    changes: {
      type: 'array',
      items: { $ref: '#/$defs/change' },
      description:
        "Ranges count in the side's text: its paragraphs joined by two line feeds. Between changes both sides read the same.",
    },
    sentences: {
      type: 'array',
      items: { $ref: '#/$defs/sentences' },
      description:
        "Which sentences went where, as ranges into the sides' texts; empty where there is one on each side.",
    },
  }),
  range: object({ start: count, end: count }),
  sentences: object(
    {
      kind: { enum: ['shared', 'only-a', 'only-b'] },
      a: { $ref: '#/$defs/range' },
      b: { $ref: '#/$defs/range' },
      moved: { type: 'boolean' },
    },
    ['a', 'b', 'moved'],
  ),
  quotation: object(
    {
      paragraph: { ...count, description: "Index into the article's paragraphs; the range counts in its text." },
      start: count,
      end: count,
      words: text,
      closed: { type: 'boolean', description: 'False where it goes on in the next paragraph.' },
      speaker: { ...text, description: 'As printed; absent where the text states none.' },
      person: {
        ...text,
        description: 'Whom a pronoun stands for, as printed before; absent where that is not certain.',
      },
      verb: text,
    },
    ['speaker', 'person', 'verb'],
  ),
  comparedQuotation: object(
    {
      kind: { enum: ['verbatim', 'altered', 'elsewhere', 'only-a', 'only-b'] },
      passage: { ...text, description: 'The id of the passage that holds it.' },
      a: { $ref: '#/$defs/quotation' },
      b: { $ref: '#/$defs/quotation' },
      changes: { ...places, description: "Indices into the passage's changes: those that alter it." },
      speakersDiffer: { enum: [true], description: 'Where each article names another person.' },
    },
    ['a', 'b', 'speakersDiffer'],
  ),
  tally: object(
    {
      words: sides(count),
      wordsOnly: sides(count),
      wordsCarried: sides({ ...count, description: 'Words that the other article prints as well, house style apart.' }),
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
      sentences: object({ onlyA: count, onlyB: count, moved: count }),
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
    limited: { type: 'boolean', description: 'True where the alignment is coarser than it could be.' },
  }),
  $defs: DEFINITIONS,
};
