import type { Range } from '../model.ts';

/** Words between quotation marks, the marks not counted. */
export interface QuotedSpan extends Range {
  /** False where the paragraph ends before the marks are closed: the quotation goes on in the next one. */
  readonly closed: boolean;
}

interface Opened {
  readonly kind: 'double' | 'single';
  readonly mark: string;
  readonly start: number;
  /** A straight single mark is as likely an apostrophe: left open, it opened nothing. */
  readonly sure: boolean;
}

const MARK = /["\u05F4\u201C-\u201F\u00AB\u00BB\u300C-\u300F'\u2018-\u201B]|\n+/g;
const OPENS_DOUBLE = /[\u201C\u201E\u201F\u00AB\u300C\u300E]/;
const CLOSES_DOUBLE = /[\u201D\u00BB\u300D\u300F]/;
/** Marks that open in one language close in another, after these: „German“ and ‚so‘, »reversed«. */
const ALSO_CLOSES: Readonly<Record<string, string>> = { '\u201C': '\u201E', '\u2018': '\u201A', '\u00AB': '\u00BB' };
const LETTER = /[\p{L}\p{N}]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const BEFORE_OPENING = /^$|[\s([{\u2014\u2013\-/"\u201C\u2018\u00AB]/;
/** What is printed with an apostrophe in front, and so opens no quotation: "’90s", "’em", "’til". */
const ELISION = /^(?:\d\ds?|em|til|tis|twas|cause|n|bout|round)(?![\p{L}\p{N}])/iu;
const POSSESSIVE_FOLLOWS = /^ \p{Ll}/u;
/**
 * Characters in which a closing mark is looked for: less cuts a long quotation at the possessive in it; without a limit the
 * time grows with the square of a paragraph that is full of such marks.
 */
const FARTHEST_CLOSING = 2000;
const CLOSES_SINGLE_LATER = /[\p{L}\p{N}.,!?\u2026]['\u2019](?![\p{L}\p{N}])/u;

/**
 * The stretches of a text that stand inside quotation marks: the outermost ones, in order.
 *
 * Curly and straight, double and single marks, guillemets and the corner brackets of Chinese and Japanese. An apostrophe is told from a closing single mark by the
 * letters around it, and, after a plural s, by whether another mark comes to close what is open.
 */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: Opened[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const after = index + mark.length;
    if (mark.startsWith('\n')) {
      endParagraph(index);
      continue;
    }
    const role = roleOf(text, mark, index, open);
    if (role === undefined) continue;
    const { kind, opens, sure } = role;
    if (opens) open.push({ kind, mark, start: after, sure });
    else close(kind, index);
  }
  endParagraph(text.length);
  return spans;

  function close(kind: Opened['kind'], end: number): void {
    const place = open.findLastIndex((opened) => opened.kind === kind);
    const first = open[place];
    if (first === undefined) return;
    const outer = open.slice(0, place).filter(({ sure }) => sure);
    if (outer.length === 0 && end > first.start) spans.push({ start: first.start, end, closed: true });
    open = outer;
  }

  function endParagraph(end: number): void {
    const first = open.find(({ sure }) => sure);
    if (first !== undefined && end > first.start) spans.push({ start: first.start, end, closed: false });
    open = [];
  }
}

interface Role {
  readonly kind: Opened['kind'];
  readonly opens: boolean;
  readonly sure: boolean;
}

/** What a mark does where it stands; undefined for an apostrophe. */
function roleOf(text: string, mark: string, index: number, open: readonly Opened[]): Role | undefined {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  const innermost = (kind: Opened['kind']): Opened | undefined => open.findLast((opened) => opened.kind === kind);
  const canOpen = BEFORE_OPENING.test(before) && after !== '' && !/\s/.test(after);
  if (OPENS_DOUBLE.test(mark)) {
    const closes = ALSO_CLOSES[mark] !== undefined && innermost('double')?.mark === ALSO_CLOSES[mark];
    return { kind: 'double', opens: !closes, sure: true };
  }
  // In Swedish and Finnish ”one mark” does both.
  if (CLOSES_DOUBLE.test(mark))
    return { kind: 'double', opens: canOpen && innermost('double') === undefined, sure: true };
  if (mark === '"' || mark === '\u05F4') {
    // Between two letters it is the sign of a Hebrew abbreviation.
    if (HEBREW.test(before) && HEBREW.test(after)) return undefined;
    return { kind: 'double', opens: canOpen, sure: true };
  }
  if (LETTER.test(before) && LETTER.test(after)) return undefined;
  const isElision = ELISION.test(text.slice(index + 1, index + 8));
  if (mark === '\u2018' && innermost('single')?.mark === ALSO_CLOSES[mark]) {
    return { kind: 'single', opens: false, sure: true };
  }
  if (mark === '\u2018' || mark === '\u201A') {
    return isElision ? undefined : { kind: 'single', opens: true, sure: true };
  }
  if (canOpen && mark === "'") return isElision ? undefined : { kind: 'single', opens: true, sure: false };
  if (before === '' || /\s/.test(before)) return undefined;
  if (!open.some(({ kind }) => kind === 'single')) return undefined;
  return isPossessive(text, index) ? undefined : { kind: 'single', opens: false, sure: true };
}

/** "the workers’ party" inside single marks: after an s, with words going on, and another mark yet to come. */
function isPossessive(text: string, index: number): boolean {
  if (!/s/i.test(text.charAt(index - 1))) return false;
  const rest = text.slice(index + 1, index + 1 + FARTHEST_CLOSING);
  if (!POSSESSIVE_FOLLOWS.test(rest)) return false;
  const paragraph = rest.slice(0, stop(rest.indexOf('\n'), rest.length));
  const untilNextOpening = paragraph.slice(0, stop(paragraph.search(/\u2018|(?<=\s)'/), paragraph.length));
  return CLOSES_SINGLE_LATER.test(untilNextOpening);
}

function stop(found: number, otherwise: number): number {
  return found < 0 ? otherwise : found;
}
