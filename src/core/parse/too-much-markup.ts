import { type Problem, problem } from '../problem.ts';
import { inFigures } from '../text/counting.ts';

/**
 * References to links, "[a][b]", that one paragraph may hold. What reads Markdown looks for each of them through all that
 * went before: this many take a third of a second, six times as many half a minute. No printed text has a hundredth.
 */
const MOST_REFERENCES = 10_000;

/**
 * Beginnings of comments and the like that one paragraph may hold. For each that is never closed, the paragraph is read to its
 * end: twice as many take four times as long, and of this many one does not notice. An editor writes one or two.
 */
const MOST_OPENINGS = 500;
const OPENING = /<!--|<!\[CDATA\[|<\?/g;

/**
 * Quotations and lists inside one another. What reads Markdown calls itself for each, and at a few thousand has no room left;
 * print has three.
 */
const DEEPEST = 100;
/** One quotation or list item that opens inside another on the same line. */
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
/** "* * *" is a rule, however long. */
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** What no printed text has and would take minutes to read, or could not be read at all; undefined for all that can be. */
export function tooMuchMarkup(body: string, file: string, firstLine: number): Problem | undefined {
  if (body.length <= DEEPEST) return undefined;
  let line = firstLine;
  for (const part of body.split(/(\n[ \t]*\n)/)) {
    const references = part.split('][').length - 1;
    if (references > MOST_REFERENCES) return found(line, references, MOST_REFERENCES, REFERENCES);
    const openings = part.match(OPENING)?.length ?? 0;
    if (openings > MOST_OPENINGS) return found(line, openings, MOST_OPENINGS, OPENINGS);
    for (const [k, one] of part.split('\n').entries()) {
      const depth = one.length <= DEEPEST ? 0 : depthOf(one);
      if (depth > DEEPEST) return found(line + k, depth, DEEPEST, INSIDE);
    }
    line += part.split('\n').length - 1;
  }
  return undefined;

  function found(at: number, count: number, most: number, what: string): Problem {
    const details = { what, count: inFigures(count), most: inFigures(most) };
    return problem('too-much-markup', { file, line: at }, details);
  }
}

const REFERENCES = 'reference links, "[…]["';
const OPENINGS = 'beginnings of comments or other markup, "<!--" or "<?"';
const INSIDE = 'quotations or lists inside one another';

function depthOf(line: string): number {
  let depth = 0;
  let place = 0;
  for (;;) {
    CONTAINER.lastIndex = place;
    const [container] = CONTAINER.exec(line) ?? [];
    if (container === undefined) return RULE.test(line) ? 0 : depth;
    depth += 1;
    place += container.length;
  }
}
