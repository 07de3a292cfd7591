import type { Definition, PhrasingContent } from 'mdast';
import type { Inline } from '../model.ts';

/** Plain text with the typography that lay in the Markdown, as ranges into it. */
export interface InlineText {
  readonly text: string;
  readonly inlines: readonly Inline[];
}

export type Definitions = ReadonlyMap<string, Definition>;

const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i;

/**
 * The plain text of phrasing content, to the character.
 *
 * A line that goes on in the next line of the file goes on after a space; a forced break is `\n`. HTML is not markup
 * here but text, so that it can never come alive; comments are an editor's, not printed, and left out. A picture is its
 * alternative text. Links keep their address only where it is http, https or mailto.
 */
export function inlineText(nodes: readonly PhrasingContent[], definitions: Definitions): InlineText {
  let text = '';
  let afterComment = false;
  const inlines: Inline[] = [];
  for (const node of nodes) append(node);
  return trimmed(text, inlines);

  function append(node: PhrasingContent): void {
    const start = text.length;
    switch (node.type) {
      case 'text': {
        const words = node.value.replace(/\n/g, ' ');
        // A comment takes one of the two spaces around it along.
        text += afterComment && /(?:^|\s)$/.test(text) ? words.replace(/^\s/, '') : words;
        afterComment = false;
        return;
      }
      case 'break':
        text += '\n';
        return;
      case 'html':
        text += withoutComments(node.value).replace(/\n/g, ' ');
        afterComment = withoutComments(node.value) === '';
        return;
      case 'inlineCode':
        text += node.value;
        inlines.push({ kind: 'code', start, end: text.length });
        return;
      case 'image':
      case 'imageReference':
        text += node.alt ?? '';
        return;
      case 'footnoteReference':
        inlines.push({ kind: 'note-mark', start, end: start, label: node.label ?? node.identifier });
        return;
      case 'link':
        node.children.forEach(append);
        addLink(node.url, start);
        return;
      case 'linkReference':
        node.children.forEach(append);
        addLink(definitions.get(node.identifier)?.url ?? '', start);
        return;
      case 'emphasis':
      case 'strong':
        node.children.forEach(append);
        inlines.push({ kind: node.type, start, end: text.length });
        return;
      default:
        if ('children' in node) node.children.forEach(append);
    }
  }

  function addLink(href: string, start: number): void {
    if (SAFE_LINK.test(href) && URL.canParse(href)) inlines.push({ kind: 'link', start, end: text.length, href });
  }
}

/** Raw HTML as literal text, its comments gone. */
export function withoutComments(html: string): string {
  let rest = html;
  let kept = '';
  for (let start = rest.indexOf('<!--'); start >= 0; start = rest.indexOf('<!--')) {
    const end = rest.indexOf('-->', start + '<!--'.length);
    // One that never ends is no comment, and neither are those that begin after it.
    if (end < 0) break;
    kept += rest.slice(0, start);
    rest = rest.slice(end + '-->'.length);
  }
  return kept + rest;
}

function trimmed(text: string, inlines: readonly Inline[]): InlineText {
  const start = text.length - text.trimStart().length;
  const kept = text.trim();
  const clamp = (offset: number): number => Math.min(Math.max(offset - start, 0), kept.length);
  const moved = inlines.map((inline) => ({ ...inline, start: clamp(inline.start), end: clamp(inline.end) }));
  return { text: kept, inlines: moved.filter((i) => i.kind === 'note-mark' || i.end > i.start) };
}
