import type { Draft, FoundBlock } from './draft.ts';
import { withoutFurniture } from './furniture/furniture.ts';
import { withStandfirst } from './lead.ts';
import { mainText, openPage } from './main-text.ts';
import { pageBlocks } from './page-blocks.ts';
import { linkedData, pageDescription, pageFacts } from './page-facts.ts';
import { takeOutFurniture } from './page-furniture.ts';
import { withCaptions } from './with-captions.ts';

/** The article of a saved web page. */
export function readPage(html: string): Draft {
  const document = openPage(html);
  // Before anything is taken out, for bylines and dates are stated in what is taken out next.
  const stated = pageFacts(document);
  const body = statedBody(linkedData(document));
  const description = pageDescription(document);
  const besides = takeOutFurniture(document);
  const found = mainText(document);
  const printed = found === undefined ? [] : pageBlocks(found, stated.url);
  const isTold = lengthOf(body) * SHARE_OF_THE_STATED > lengthOf(printed);
  const { blocks: all, dropped } = withoutFurniture(withCaptions(isTold ? body : printed), stated);
  const { blocks, facts, moved } = withStandfirst(all, stated, description);
  return { facts, blocks, dropped: [...moved, ...dropped, ...besides] };
}

/**
 * Where less of the text than this is printed on the page, the page prints it by script, and its metadata have it. Higher,
 * and a text with all typography and captions gives way to one without; lower, and a teaser is taken for the article.
 */
const SHARE_OF_THE_STATED = 0.5;

function statedBody({ articleBody }: Readonly<Record<string, unknown>>): readonly FoundBlock[] {
  if (typeof articleBody !== 'string' || articleBody.includes('</')) return [];
  const lines = articleBody.split(/\s*\n\s*/).map((line) => line.trim());
  return lines.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text, inlines: [] }));
}

function lengthOf(blocks: readonly FoundBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
