import { PARAGRAPH_BREAK, type Range as Stretch } from '../core/model.ts';

/** Text inside a paragraph that is not part of what was printed. */
const NO_WORDS = '.said, .marker, .note-mark, button';

/**
 * How many paragraphs are searched for words. With more, a long page is read through at each selection; with fewer, a
 * selection across many short ones cannot be linked.
 */
const MOST_PARAGRAPHS = 60;

interface Piece {
  readonly node: Text;
  /** Its place in the column. */
  readonly start: number;
}

/** The text of a column from one paragraph on, as the core knows it, with the nodes that show it. */
export class Column {
  readonly text: string;
  /** The length of the first paragraph. */
  readonly first: number;
  readonly #pieces: readonly Piece[];
  /** Of each paragraph. */
  readonly #lengths: readonly number[];

  constructor(paragraph: Element) {
    const all = paragraphsOf(paragraph);
    const from = all.indexOf(paragraph);
    const pieces: Piece[] = [];
    let text = '';
    const lengths: number[] = [];
    for (const [place, one] of all.slice(from, from + MOST_PARAGRAPHS).entries()) {
      if (place > 0) text += PARAGRAPH_BREAK;
      const begins = text.length;
      for (const node of textNodesOf(one)) {
        pieces.push({ node, start: text.length });
        text += node.data;
      }
      lengths.push(text.length - begins);
    }
    this.text = text;
    this.first = lengths[0] ?? 0;
    this.#lengths = lengths;
    this.#pieces = pieces;
  }

  /** The stretch of the column inside a range of the document; undefined if there is none. */
  stretchOf(range: Range): Stretch | undefined {
    const covered = this.#pieces.filter(({ node }) => covers(range, node));
    const [opens, closes] = [covered[0], covered.at(-1)];
    if (opens === undefined || closes === undefined) return undefined;
    return { start: opens.start + startIn(range, opens.node), end: closes.start + endIn(range, closes.node) };
  }

  /** The ranges that show a stretch, one for each paragraph: between two rows of a table stands the other column. */
  rangesOf({ start, end }: Stretch): readonly Range[] {
    const ranges: Range[] = [];
    let from = 0;
    for (const length of this.#lengths) {
      const part = { start: Math.max(start, from), end: Math.min(end, from + length) };
      if (part.start < part.end) ranges.push(this.rangeOf(part));
      from += length + PARAGRAPH_BREAK.length;
    }
    return ranges;
  }

  /** The range of the document that shows a stretch of the column. */
  rangeOf({ start, end }: Stretch): Range {
    const range = new Range();
    const opens = this.#pieces.findLast((piece) => piece.start <= start);
    const closes = this.#pieces.findLast((piece) => piece.start < end) ?? opens;
    if (opens !== undefined) range.setStart(opens.node, Math.min(start - opens.start, opens.node.length));
    if (closes !== undefined) range.setEnd(closes.node, Math.min(end - closes.start, closes.node.length));
    return range;
  }
}

/** What is selected in a column, from the first paragraph that has any of it. */
export interface SelectedColumn {
  readonly column: Column;
  readonly paragraph: Element;
  readonly stretch: Stretch;
}

/** What a range contains of the column where it started; undefined if it covers no printed words. */
export function selectedColumn(range: Range, root: Element, begun: Node | undefined): SelectedColumn | undefined {
  const paragraph = selectedParagraphs(range, root, begun)[0];
  const column = paragraph && new Column(paragraph);
  const stretch = column?.stretchOf(range);
  return paragraph && column && stretch && { column, paragraph, stretch };
}

/** What a range contains of each paragraph in the column where it started, as printed. */
export function printedIn(range: Range, root: Element, begun: Node | undefined): readonly string[] {
  return selectedParagraphs(range, root, begun).map((paragraph) =>
    textNodesOf(paragraph)
      .filter((node) => covers(range, node))
      .map((node) => node.data.slice(startIn(range, node), endIn(range, node)))
      .join(''),
  );
}

/** How the page names the article of a paragraph. */
export function labelOf(id: string): string {
  const cell = document.getElementById(id)?.closest('td');
  return cell?.querySelector('.who')?.textContent.trim() ?? document.title.replace(/ · Wireside$/, '');
}

/** The side of a comparison that a node is in; undefined if there are no sides. */
export function sideOf(node: Node | null | undefined): 'a' | 'b' | undefined {
  const cell = (node instanceof Element ? node : node?.parentElement)?.closest('td.a, td.b');
  return cell ? (cell.classList.contains('b') ? 'b' : 'a') : undefined;
}

function selectedParagraphs(range: Range, root: Element, begun: Node | undefined): readonly Element[] {
  const shown = [...root.querySelectorAll('.text[id]')].filter(
    (text) => range.intersectsNode(text) && text.getClientRects().length > 0,
  );
  const selected = shown.filter((text) => textNodesOf(text).some((node) => covers(range, node)));
  // A selection that was begun beside the words is of the column whose words come first.
  const side = sideOf(begun) ?? sideOf(selected[0]);
  return selected.filter((text) => sideOf(text) === side);
}

function covers(range: Range, node: Text): boolean {
  return range.intersectsNode(node) && endIn(range, node) > startIn(range, node);
}

function startIn(range: Range, node: Text): number {
  return node === range.startContainer ? range.startOffset : 0;
}

function endIn(range: Range, node: Text): number {
  return node === range.endContainer ? range.endOffset : node.length;
}

/** The paragraphs of the same article, in the order of the page. */
function paragraphsOf(paragraph: Element): readonly Element[] {
  const root = paragraph.closest('copy-link') ?? document;
  const side = sideOf(paragraph);
  return [...root.querySelectorAll(`${side === undefined ? '' : `td.${side} `}.text[id]`)];
}

function textNodesOf(paragraph: Element): readonly Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest(NO_WORDS) === null) nodes.push(node);
  }
  return nodes;
}
