import type { Definition, FootnoteDefinition, ListItem, Nodes, Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Paragraph, ParagraphKind } from '../model.ts';
import { type Problem, problem } from '../problem.ts';
import { type Definitions, type InlineText, inlineText, withoutComments } from './inline-text.ts';
import { parseMarkdown } from './markdown.ts';
import { tooMuchMarkup } from './too-much-markup.ts';

/** A paragraph that has no id yet. */
export type Block = Omit<Paragraph, 'id'>;

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

interface Inside {
  readonly kind: ParagraphKind;
  readonly level?: number;
  readonly marker?: string;
}

const NOTHING_VISIBLE = /^[\s\p{Cc}\p{Cf}]*$/u;
/** A line of running text that was meant as a caption; with its colon escaped, "\\::caption", it was not. */
const MEANT_AS_CAPTION = /^[\s>]*::caption(?![\p{L}\p{N}_-])/iu;

/**
 * The blocks of an article's body, in order, each with its kind and plain text.
 *
 * `firstLine` is the one-based line of the file at which `body` starts. Nothing that was written is lost: code, HTML and
 * link definitions that nothing refers to come out as the text that they are.
 */
export function blocksOf(body: string, file: string, firstLine: number): Blocks {
  const tooMuch = tooMuchMarkup(body, file, firstLine);
  if (tooMuch !== undefined) return { blocks: [], problems: [tooMuch] };
  const root = parseMarkdown(body);
  const definitions = definitionsOf(root);
  const used = referencesOf(root);
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  walk(root.children, { kind: 'paragraph' });
  return { blocks, problems };

  function walk(nodes: readonly RootContent[], inside: Inside): void {
    for (const node of nodes) block(node, inside);
  }

  function block(node: RootContent | LeafDirective, inside: Inside): void {
    switch (node.type) {
      case 'paragraph':
        paragraph(node, inside);
        return;
      case 'heading':
        add(node, inlineText(node.children, definitions), { kind: 'heading', level: node.depth });
        return;
      case 'leafDirective':
        caption(node);
        return;
      case 'blockquote':
        walk(node.children, { kind: 'quote' });
        return;
      case 'list':
        node.children.forEach((item) => {
          listItem(item, (inside.kind === 'list-item' ? (inside.level ?? 1) : 0) + 1, markerOf(sourceOf(item)));
        });
        return;
      case 'footnoteDefinition':
        note(node);
        return;
      case 'code':
        add(node, plain(node.value), inside);
        return;
      case 'html':
        add(node, plain(withoutComments(node.value)), inside);
        return;
      case 'definition':
        if (!used.has(node.identifier) || definitions.get(node.identifier) !== node)
          add(node, plain(sourceOf(node)), inside);
        return;
      case 'thematicBreak':
        // Stars between two parts of a report are printed, and may be in one article alone.
        add(node, plain(sourceOf(node)), inside);
        return;
      default:
        return;
    }
  }

  function paragraph(node: Extract<RootContent, { type: 'paragraph' }>, inside: Inside): void {
    const { line } = at(node);
    sourceOf(node)
      .split('\n')
      .forEach((text, index) => {
        if (!MEANT_AS_CAPTION.test(text)) return;
        const why = !text.includes('::caption[')
          ? 'it must start with "::caption[", in lower case and without a space'
          : /\]\s*\S/.test(text)
            ? 'there is other text on its line'
            : 'there is no closing "]" at the end of its line';
        problems.push(problem('bad-caption', { file, line: line + index }, { why }));
      });
    add(node, inlineText(node.children, definitions), inside);
  }

  function caption(node: LeafDirective): void {
    const found = inlineText(node.children, definitions);
    if (Object.keys(node.attributes ?? {}).length > 0) {
      problems.push(problem('bad-caption', at(node), { why: 'attributes in braces are not allowed' }));
    } else if (NOTHING_VISIBLE.test(found.text)) {
      problems.push(problem('bad-caption', at(node), { why: 'it is empty' }));
    }
    add(node, found, { kind: 'caption' });
  }

  /** The mark of a note is printed once, before its first block. */
  function note(node: FootnoteDefinition): void {
    const marker = node.label ?? node.identifier;
    node.children.forEach((child, index) => {
      block(child, index === 0 ? { kind: 'note', marker } : { kind: 'note' });
    });
  }

  function listItem(item: ListItem, level: number, marker: string): void {
    item.children.forEach((child, index) => {
      block(child, index === 0 ? { kind: 'list-item', level, marker } : { kind: 'list-item', level });
    });
  }

  function add(node: Nodes, { text, inlines }: InlineText, inside: Inside): void {
    if (!NOTHING_VISIBLE.test(text)) blocks.push({ ...inside, text, inlines, line: at(node).line });
  }

  function at(node: Nodes): { file: string; line: number } {
    return { file, line: (node.position?.start.line ?? 1) + firstLine - 1 };
  }

  function sourceOf(node: Nodes): string {
    return body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }
}

function plain(text: string): InlineText {
  return { text: text.trim(), inlines: [] };
}

/** A number as it was printed, "3)"; whatever sign Markdown has for a point is one. */
function markerOf(source: string): string {
  return /^\d+[.)]/.exec(source)?.[0] ?? '•';
}

function definitionsOf(root: Root): Definitions {
  const definitions = new Map<string, Definition>();
  visit(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

function referencesOf(root: Root): ReadonlySet<string> {
  const used = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  return used;
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
