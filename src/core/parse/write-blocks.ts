import type { PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Inline } from '../model.ts';
import { type Block, blocksOf } from './blocks.ts';

/** What is written: a block without the line that it will stand in. */
export type WrittenBlock = Omit<Block, 'line'>;

/**
 * Markdown that prints the blocks: read back by `blocksOf` it gives their texts to the character.
 *
 * Marks are escaped only where Markdown would take them for its own, so that the file stays pleasant to edit. Where that
 * does not print the same, every mark of the block is escaped; where even that fails, its typography is given up, never
 * its text. Line breaks in headings and captions, which Markdown has no room for, become spaces.
 */
export function writeBlocks(blocks: readonly WrittenBlock[]): string {
  let markdown = '';
  let before: WrittenBlock | undefined;
  for (const block of blocks.map(onOneLine)) {
    const between = before === undefined ? '' : separator(before, block);
    markdown += between + written(block);
    before = block;
  }
  return markdown === '' ? '' : `${markdown}\n`;
}

function separator(before: WrittenBlock, block: WrittenBlock): string {
  if (before.kind === 'quote' && block.kind === 'quote') return '\n>\n';
  const sameList = before.kind === 'list-item' && block.kind === 'list-item' && block.marker !== undefined;
  return sameList ? '\n' : '\n\n';
}

function onOneLine(block: WrittenBlock): WrittenBlock {
  if (block.kind !== 'caption' && block.kind !== 'heading') return block;
  return { ...block, text: block.text.replace(/\n/g, ' ') };
}

function written(block: WrittenBlock): string {
  // An item of a deeper level, or the second paragraph of one, is read alone as if it were the first of its list.
  const alone = block.kind === 'list-item' ? { ...block, level: 1, marker: block.marker ?? '•' } : block;
  const asItIs = block.inlines.length === 0 && !REACHES_OUT.test(block.text) ? [block.text] : [];
  const words = [...asItIs, light(block.text, block.inlines), marked(block.text, block.inlines), escaped(block.text)];
  const good = words.find((one) => printsTheSame(framed(alone, one), block));
  return framed(block, good ?? escaped(block.text));
}

/** Signs that alone mean nothing and mean something once another block has their like: a reference, a fence, a comment. */
const REACHES_OUT = /<[a-z/!?]|[[`~\n]/i;

function printsTheSame(markdown: string, block: WrittenBlock): boolean {
  const { blocks, problems } = blocksOf(markdown, '', 1);
  const [read] = blocks;
  return (
    blocks.length === 1 &&
    problems.length === 0 &&
    read?.kind === block.kind &&
    read.text === block.text &&
    JSON.stringify(byPlace(read.inlines)) === JSON.stringify(byPlace(block.inlines))
  );
}

function byPlace(inlines: readonly Inline[]): readonly unknown[] {
  return inlines
    .filter(({ kind }) => kind !== 'note-mark')
    .map((inline) => [inline.start, inline.end, inline.kind, inline.kind === 'link' ? inline.href : ''])
    .sort((p, q) => (String(p) < String(q) ? -1 : 1));
}

/** What belongs to a list item stands in by as much as the text after "10. ". */
const INDENT = '    ';

/** The block's words with what Markdown puts around a block of its kind. */
function framed(block: WrittenBlock, words: string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(block.level ?? 2, 1), 6))} ${words}`;
    case 'caption':
      return `::caption[${words}]`;
    case 'quote':
      // Not /^/m: to that a line separator ends a line, which to Markdown it does not.
      return `> ${words.replace(/\n/g, '\n> ')}`;
    case 'list-item': {
      const indent = INDENT.repeat((block.level ?? 1) - 1);
      if (block.marker === undefined) return indent + INDENT + words.replace(/\n/g, `\n${indent}${INDENT}`);
      const sign = /^\d+[.)]$/.test(block.marker) ? block.marker : '-';
      return `${indent}${sign} ${words.replace(/\n/g, `\n${indent}${INDENT}`)}`;
    }
    case 'note':
      return `[^${block.marker ?? '1'}]: ${words.replace(/\n/g, '\n    ')}`;
    default:
      return words;
  }
}

function light(text: string, inlines: readonly Inline[]): string {
  const children = nested(text, inlines);
  const root = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: [...children] }] };
  return toMarkdown(root, { bullet: '-', emphasis: '*', resourceLink: true })
    .replace(/\n$/, '')
    .replace(/\\\n/g, '\\\n');
}

/** The same with every mark escaped, and the typography around it. */
function marked(text: string, inlines: readonly Inline[]): string {
  const inside = (nodes: readonly PhrasingContent[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return escaped(node.value);
        if (node.type === 'break') return '\\\n';
        if (node.type === 'inlineCode') return escaped(node.value);
        if (node.type === 'link')
          return `[${inside(node.children)}](<${node.url.replace(/[<>]/g, encodeURIComponent)}>)`;
        const sign = node.type === 'strong' ? '**' : '*';
        return 'children' in node ? sign + inside(node.children as PhrasingContent[]) + sign : '';
      })
      .join('');
  return inside(nested(text, inlines));
}

/** Every mark of ASCII with a backslash, as CommonMark has it; forced breaks stay, and blanks that it would take away. */
function escaped(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/ (?= |\n|$)|(?<=^|\n) |\t/g, (blank) => (blank === '\t' ? '&#9;' : '&#32;'))
    .replace(/\n/g, '\\\n');
}

/** Phrasing content from ranges; a range that crosses another's end is cut there. */
function nested(text: string, inlines: readonly Inline[], from = 0, to = text.length): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const sorted = inlines
    .filter((inline) => inline.kind !== 'note-mark' && inline.end > inline.start)
    .sort((p, q) => p.start - q.start || q.end - p.end);
  let at = from;
  while (sorted.length > 0) {
    const outer = sorted.shift();
    if (outer === undefined || outer.start < at || outer.end > to) continue;
    const within = sorted.filter((inline) => inline.start < outer.end);
    for (const inline of within) sorted.splice(sorted.indexOf(inline), 1);
    nodes.push(...words(text.slice(at, outer.start)));
    const children = [...nested(text, within, outer.start, outer.end)];
    if (outer.kind === 'link') nodes.push({ type: 'link', url: outer.href, children: children as never });
    else if (outer.kind === 'code') nodes.push({ type: 'inlineCode', value: text.slice(outer.start, outer.end) });
    else if (outer.kind !== 'note-mark') nodes.push({ type: outer.kind, children });
    at = outer.end;
  }
  return [...nodes, ...words(text.slice(at, to))];
}

function words(text: string): readonly PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
}
