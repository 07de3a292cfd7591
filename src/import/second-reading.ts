import Defuddle from 'defuddle';
import type { FoundBlock } from './draft.ts';
import { pageBlocks } from './page-blocks.ts';

/** Some of its rules want an address, whether the page states one or not. */
const NOWHERE = 'https://example.invalid/';

/**
 * In elements. Pages of news have one to four thousand; on a longer one the second reader, which looks at each element many
 * times, would take minutes.
 */
const LARGEST = 12_000;

/**
 * The blocks of the article as Defuddle finds it: it keeps more than Readability, both of the article and of what stands
 * beside it. Undefined if the page is too large to be read again, or if that reader ends in an error. The document is
 * consumed.
 */
export function secondReading(document: Document, url: string | undefined): readonly FoundBlock[] | undefined {
  if (document.querySelectorAll('*').length > LARGEST) return undefined;
  // It would look into them for metadata, which is not wanted, and print what it cannot read.
  for (const script of [...document.querySelectorAll('script')]) script.remove();
  const found = document.createElement('div');
  try {
    found.innerHTML = new Defuddle(document, { url: url ?? NOWHERE, useAsync: false }).parse().content;
  } catch {
    // Its rules for certain sites end in errors on pages that they were not written for. The first reader has read the page.
    return undefined;
  }
  return pageBlocks(found, url);
}
