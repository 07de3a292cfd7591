import type { Inline, ParagraphKind } from '../core/model.ts';
import { mendControls } from './decode.ts';
import type { FoundBlock } from './draft.ts';
import { originalAddress } from './original-address.ts';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
/** What never becomes text: code, media and controls. */
const NEVER = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA HEAD TITLE ' +
    'LINK META IMG PICTURE SOURCE'
  ).split(' '),
);
const TYPOGRAPHY: Readonly<Record<string, 'emphasis' | 'strong'>> = {
  EM: 'emphasis',
  I: 'emphasis',
  CITE: 'emphasis',
  STRONG: 'strong',
  B: 'strong',
};
const CAPTION =
  /(?:^|[\s_-])(?:caption|captions|wp-caption-text|cutline|imagecaption|photo-?caption|image-?(?:meta|credit|description)|photo-?credit|media-?(?:caption|credit|meta))(?:$|[\s_-])/;
const WEB_LINK = /^(?:https?:|mailto:)/i;

interface Inside {
  readonly kind: ParagraphKind;
  readonly level?: number;
  readonly marker?: string;
  readonly around: string;
}

/** The blocks below an element, in printed order; links are resolved against `url`. */
export function pageBlocks(root: Element, url: string | undefined): readonly FoundBlock[] {
  const blocks: FoundBlock[] = [];
  let text = '';
  let inlines: Inline[] = [];
  const inside: Inside = { kind: 'paragraph', around: '' };
  walk(root, inside);
  flush(inside);
  return blocks;

  function walk(parent: Element, within: Inside): void {
    let inItem = within;
    for (const node of [...parent.childNodes]) {
      if (node.nodeType === 3) add(node.textContent ?? '', parent.tagName === 'PRE');
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (NEVER.has(tag)) continue;
      if (tag === 'BR') {
        text = `${withoutSpacesAtItsEnd(text)}\n`;
      } else if (BLOCKS.has(tag)) {
        flush(inItem);
        const next = entered(element, tag, inItem);
        walk(element, next);
        flush(next);
        // What follows the first block of a list item belongs to it, and has no marker of its own.
        if (within.marker !== undefined) inItem = withoutMarker(within);
      } else {
        if (tag === 'TD' || tag === 'TH') add(' ', false);
        const start = text.length;
        walk(element, inItem);
        enclose(element, tag, start);
      }
    }
  }

  function enclose(element: Element, tag: string, start: number): void {
    const lead = text.slice(start).length - text.slice(start).trimStart().length;
    const range = { start: start + lead, end: text.length - (text.length - text.trimEnd().length) };
    if (range.end <= range.start) return;
    const kind = TYPOGRAPHY[tag];
    if (
      kind !== undefined &&
      !inlines.some((one) => one.kind === kind && one.start <= range.start && one.end >= range.end)
    )
      inlines.push({ kind, ...range });
    const href = tag === 'A' ? resolved(element.getAttribute('href') ?? '', url) : undefined;
    if (href !== undefined) inlines.push({ kind: 'link', href, ...range });
  }

  function add(words: string, asItIs: boolean): void {
    const plain = asItIs ? words : words.replace(/[ \t\n\f\r]+/g, ' ');
    text += /(?:^|[ \n])$/.test(text) ? plain.replace(/^ /, '') : plain;
  }

  /** An empty line between two forced breaks separates paragraphs on many pages, as `p` does on others. */
  function flush(within: Inside): void {
    let offset = 0;
    let first = true;
    for (const part of text.split(/(\n{2,})/)) {
      if (!/^\n+$/.test(part)) {
        const block = cut(offset, offset + part.length);
        if (block !== undefined) {
          blocks.push({ ...(first ? within : withoutMarker(within)), ...block });
          first = false;
        }
      }
      offset += part.length;
    }
    text = '';
    inlines = [];
  }

  function cut(from: number, to: number): Pick<FoundBlock, 'text' | 'inlines'> | undefined {
    const part = text.slice(from, to);
    const printed = part.trim();
    if (!/[^\s\p{Cc}\p{Cf}]/u.test(printed)) return undefined;
    const start = from + part.length - part.trimStart().length;
    const clamp = (at: number): number => Math.min(Math.max(at - start, 0), printed.length);
    const own = inlines.map((inline) => ({ ...inline, start: clamp(inline.start), end: clamp(inline.end) }));
    return { text: withoutControls(printed), inlines: own.filter(({ start: a, end: b }) => b > a) };
  }
}

function withoutSpacesAtItsEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

/** A control character is one letter long, so ranges stay where they are. */
function withoutControls(text: string): string {
  return mendControls(text).replace(/(?!\n)\p{Cc}/gu, ' ');
}

function withoutMarker({ marker: _, ...inside }: Inside): Inside {
  return inside;
}

function entered(element: Element, tag: string, within: Inside): Inside {
  const names = `${tag.toLowerCase()} ${element.className ?? ''} ${element.id ?? ''}`.trim().toLowerCase();
  const around = `${names} ${within.around}`.slice(0, 400);
  const heading = /^H([1-6])$/.exec(tag);
  if (tag === 'FIGCAPTION' || tag === 'CAPTION' || CAPTION.test(names)) return { kind: 'caption', around };
  if (within.kind === 'caption') return { ...within, around };
  if (tag === 'FIGURE' && element.querySelector('table, blockquote, pre') === null) return { kind: 'caption', around };
  if (heading !== null) return { kind: 'heading', level: Number(heading[1]), around };
  if (tag === 'BLOCKQUOTE') return { kind: 'quote', around };
  if (tag === 'LI') {
    const level = /(?:^| )li /.test(within.around) && within.kind === 'list-item' ? (within.level ?? 0) + 1 : 1;
    return { kind: 'list-item', level, marker: markerOf(element), around };
  }
  return { ...within, around };
}

function markerOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName.toUpperCase() !== 'OL') return '•';
  const items = [...list.children].filter(({ tagName }) => tagName.toUpperCase() === 'LI');
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  return `${(Number.isNaN(start) ? 1 : start) + items.indexOf(item)}.`;
}

/** The full address of a link, or undefined if it leads nowhere a reader could go. */
function resolved(href: string, url: string | undefined): string | undefined {
  if (href.startsWith('#') || !URL.canParse(href, url)) return undefined;
  const full = originalAddress(new URL(href, url).href);
  return WEB_LINK.test(full) ? full : undefined;
}
