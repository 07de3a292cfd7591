import { MONTHS } from '../text/dates.ts';

/** The styles in which references are given, by their familiar names. */
export const REFERENCE_STYLES = ['APA', 'MLA', 'Chicago'] as const;

export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];

/** An article's references, one in each style, with signs for what only the reader's page knows. */
export type References = Readonly<Record<ReferenceStyle, string>>;

/** Stand in a reference for the address of the words, and for the day on which they were read, in two forms. */
export const SIGNS = {
  address: '{{address}}',
  accessed: '{{accessed}}',
  accessedInShort: '{{accessed in short}}',
} as const;

/** What the reader's page knows. */
export interface Reading {
  readonly address: string;
  /** ISO 8601 calendar date. */
  readonly accessed: string;
}

/** A reference with its address and day: "November 24, 2026" or, in the form of MLA, "24 Nov. 2026". */
export function filledReference(reference: string, { address, accessed }: Reading): string {
  const [year, month = 1, day] = accessed.split('-').map(Number);
  const name = MONTHS[month - 1] ?? '';
  return reference
    .replaceAll(SIGNS.accessed, () => `${name} ${day}, ${year}`)
    .replaceAll(SIGNS.accessedInShort, () => `${day} ${inShort(name)} ${year}`)
    .replaceAll(SIGNS.address, () => address);
}

/** MLA shortens months of more than four letters. */
function inShort(month: string): string {
  if (month.length <= 4) return month;
  return `${month === 'September' ? 'Sept' : month.slice(0, 3)}.`;
}
