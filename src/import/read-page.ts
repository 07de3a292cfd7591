import { agencyOf } from './agency.ts';
import { withCorrections } from './corrections.ts';
import type { Draft, Facts, FoundBlock } from './draft.ts';
import { withoutFurniture } from './furniture/furniture.ts';
import { CONSENT_NOTICE } from './furniture/labels.ts';
import { removeMarkedFurniture } from './furniture/marked-furniture.ts';
import { joinReadings } from './join-readings.ts';
import { leftOver } from './left-over.ts';
import { articleData } from './linked-data.ts';
import { mainText } from './main-text.ts';
import { openPage } from './open-page.ts';
import { removeArchiveFrame, savedFrom } from './original-address.ts';
import { pageBlocks } from './page-blocks.ts';
import { pageDescription, pageFacts } from './page-metadata.ts';
import { isConsentNotice, paywallNotes } from './page-notes.ts';
import { secondReading } from './second-reading.ts';
import { withSignature } from './signature.ts';
import { withCaptions } from './unmarked-captions.ts';
import { withStandfirst } from './unmarked-standfirst.ts';

/** The article of a saved web page. */
export function readPage(html: string): Draft {
  const document = openPage(html);
  removeArchiveFrame(document);
  // Read before anything is removed, because bylines and dates are in what is removed next.
  const stated = pageFacts(document, savedFrom(html));
  const data = articleData(document);
  const body = statedBody(data);
  const description = pageDescription(document);
  const page = document.body === null ? [] : pageBlocks(document.body, stated.url);
  const second = secondReading(document.cloneNode(true) as Document, stated.url);
  const besides = removeMarkedFurniture(document);
  const pictures = figureCaptions(document, stated.url);
  const found = mainText(document);
  const text = joinReadings(found === undefined ? [] : pageBlocks(found, stated.url), second ?? [], page);
  const printed = [...leadCaptions(pictures, text), ...text];
  const isTold = lengthOf(body) * SHARE_OF_THE_STATED > lengthOf(printed);
  const cut = withoutFurniture(withCaptions(isTold ? body : printed), stated);
  const signed = withSignature(cut.blocks, stated, cut.dropped);
  const led = withStandfirst(signed.blocks, signed.facts, description, page);
  const agency = agencyOf(led.blocks, led.facts.byline);
  const facts = agency === undefined ? led.facts : { ...led.facts, agency };
  const told = [...led.moved, ...signed.moved, ...cut.dropped];
  const outside = leftOver(page, [...led.blocks, ...linesOf(facts)], told, besides);
  const notes = [...(second === undefined ? [READ_ONCE] : []), ...paywallNotes(data, page)];
  const blocks = withCorrections(led.blocks);
  const isNoticeAlone = blocks.length === 0 && cut.dropped.some(({ why }) => why === CONSENT_NOTICE);
  if (isNoticeAlone || isConsentNotice(blocks.map(({ text }) => text).join('\n'), facts.title))
    throw new Error(CONSENT_ONLY);
  return { facts, blocks, notes, dropped: [...told, ...outside] };
}

const CONSENT_ONLY =
  'it shows a notice on cookies or privacy where the article should be. Agree or refuse in the browser, and save the page again';

const READ_ONCE =
  'The page is too large or too odd for the second reader, and was read by one reader only: compare what was left out with the page.';

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

/** What is kept in the front matter and not in the text. */
function linesOf({ title = '', standfirst = '', byline = '' }: Facts): readonly { readonly text: string }[] {
  return [{ text: title }, { text: standfirst }, { text: byline }];
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
