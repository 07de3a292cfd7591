/** A word of the project with what it means to a reader, and what it is in the files of a story. */
export interface Term {
  readonly word: string;
  readonly meaning: string;
  readonly files?: string;
}

/** The words that source, pages and documentation use, and no others for the same thing. The README prints the same. */
export const GLOSSARY: readonly Term[] = [
  { word: 'story', meaning: 'one wire story, as one outlet or several print it', files: 'one folder of `content/`' },
  {
    word: 'article',
    meaning:
      "one outlet's copy of the story. Two articles are `a` and `b`; never old and new, because neither came first",
    files: 'one Markdown file in that folder',
  },
  {
    word: 'paragraph',
    meaning:
      'one block of an article: headline, standfirst, paragraph, heading, caption, block quotation, list item or note',
    files: 'a record with id, kind and text',
  },
  {
    word: 'passage',
    meaning:
      'one row of the alignment: the paragraphs of `a` and of `b` that carry the same matter. Shared (one to one, split, merged, regrouped), only in `a`, or only in `b`; a shared passage may also be moved',
  },
  { word: 'alignment', meaning: 'the ordered passages of two articles' },
  {
    word: 'change',
    meaning:
      'one difference inside a shared passage, with a kind (honorific, contraction, …) that belongs to the group *style* or *substance*',
  },
  { word: 'collation', meaning: 'everything computed for one pair: alignment, changes, tally' },
  { word: 'quotation', meaning: 'words inside quotation marks' },
  {
    word: 'matter',
    meaning: 'a passage over all articles of a story: the paragraphs of any of them that print the same',
  },
  {
    word: 'wording',
    meaning: 'one way in which a matter is printed, house style apart, with the articles that print it so',
  },
  { word: 'synopsis', meaning: 'the matters of a story in one order, with what each article has of each' },
  { word: 'permalink', meaning: 'the address of a paragraph, and so of the passage that holds it' },
];
