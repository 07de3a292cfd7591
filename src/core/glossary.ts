/** A word of the project with what it means to a reader, and what it is in the files of a story. */
export interface Term {
  readonly word: string;
  readonly meaning: string;
  readonly files?: string;
}

/** The words that source, pages and documentation use, and no others for the same thing. The README prints the same. */
export const GLOSSARY: readonly Term[] = [
  { word: 'story', meaning: 'one wire story, as printed by one or more outlets', files: 'a folder in `content/`' },
  {
    word: 'article',
    meaning: "one outlet's copy of the story. Two articles are `a` and `b`, never old and new: neither came first",
    files: 'a Markdown file in that folder',
  },
  {
    word: 'paragraph',
    meaning:
      'one block of an article: headline, standfirst, paragraph, heading, caption, block quotation, list item or note',
    files: 'a record with id, kind and text',
  },
  {
    word: 'matter',
    meaning: 'one thing that the story tells, and the paragraphs that tell it, across all its articles',
  },
  {
    word: 'passage',
    meaning:
      'one row of a comparison: the paragraphs of `a` and `b` that carry the same matter. It is shared (one to one, split, merged or regrouped), only in `a`, or only in `b`; a shared passage may also have moved',
  },
  {
    word: 'displaced',
    meaning:
      'of a shared passage: it crosses the order of others that both articles share. It has *moved* if it crosses most of them',
  },
  {
    word: 'bead',
    meaning: 'the paragraphs of `a` and `b` that the aligner puts together; with its changes, it becomes a passage',
  },
  { word: 'alignment', meaning: 'the passages of two articles, in order' },
  {
    word: 'change',
    meaning:
      'one difference inside a shared passage. Its kind (honorific, contraction, …) belongs to one of three groups: *substance* (what is said differs), *wording* (the same thing is said in other words) or *house style* (it is only written differently)',
  },
  { word: 'collation', meaning: 'everything computed for one pair: alignment, changes and tally' },
  { word: 'quotation', meaning: 'words inside quotation marks' },
  { word: 'wording', meaning: 'one way a matter is printed, ignoring house style, and the articles that print it so' },
  { word: 'synopsis', meaning: 'all matters of a story in one order, and what each article has of each' },
  { word: 'permalink', meaning: 'the address of a paragraph, and so of the passage that contains it' },
];
