import type { Draft, FoundBlock } from './draft.ts';
import { withoutFurniture } from './furniture/furniture.ts';
import { removeMarkedFurniture } from './furniture/marked-furniture.ts';
import { mainText, openPage } from './main-text.ts';
import { pageBlocks } from './page-blocks.ts';
import { linkedData, pageDescription, pageFacts } from './page-metadata.ts';
import { withCaptions } from './unmarked-captions.ts';
import { withStandfirst } from './unmarked-standfirst.ts';

/** The article of a saved web page. */
export function readPage(html: string): Draft {
  const document = openPage(html);
  // Read before anything is removed, because bylines and dates are in what is removed next.
  const stated = pageFacts(document);
  const body = statedBody(linkedData(document));
  const description = pageDescription(document);
  const besides = removeMarkedFurniture(document);
  const pictures = figureCaptions(document, stated.url);
  const found = mainText(document);
  const text = found === undefined ? [] : pageBlocks(found, stated.url);
  const printed = [...leadCaptions(pictures, text), ...text];
  const isTold = lengthOf(body) * SHARE_OF_THE_STATED > lengthOf(printed);
  const { blocks: all, dropped } = withoutFurniture(withCaptions(isTold ? body : printed), stated);
  const { blocks, facts, moved } = withStandfirst(all, stated, description);
  return { facts, blocks, dropped: [...moved, ...dropped, ...besides] };
}

/**
 * If less than this share of the text is printed on the page, the page prints it by script, and its metadata has it.
 * With a higher figure, a text with all its typography and captions loses to one without; with a lower one, a teaser
 * counts as the article.
 */
const SHARE_OF_THE_STATED = 0.5;

function statedBody({ articleBody }: Readonly<Record<string, unknown>>): readonly FoundBlock[] {
  if (typeof articleBody !== 'string' || articleBody.includes('</')) return [];
  const lines = articleBody.split('\n').map((line) => line.trim());
  return lines.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text, inlines: [] }));
}

function lengthOf(blocks: readonly FoundBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The captions of figures in the article's box, above its first paragraph. */
function figureCaptions(document: Document, url: string | undefined): readonly FoundBlock[] {
  const box = document.querySelector('article, main, [role=main]');
  const figures = box === null ? [] : [...box.querySelectorAll('figure')];
  const first = [...(box?.querySelectorAll('p') ?? [])].find(
    (p) => (p.textContent ?? '').length > FIRST_PARAGRAPH && p.closest('figure') === null,
  );
  const above = figures.filter((figure) => first === undefined || (figure.compareDocumentPosition(first) & 4) !== 0);
  return above.flatMap((figure) => pageBlocks(figure, url).map((block): FoundBlock => ({ ...block, kind: 'caption' })));
}

/** The first paragraph of a text is longer than a line above it. */
const FIRST_PARAGRAPH = 80;

/** The picture above a text is often outside the box where the text was found. */
function leadCaptions(captions: readonly FoundBlock[], blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  return captions.filter(({ text }) => !blocks.some((block) => block.text.includes(text)));
}
