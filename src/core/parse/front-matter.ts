import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { type Place, type Problem, problem } from '../problem.ts';

/** One field of a front matter: its plain value and the line it stands in. */
export interface Field {
  readonly value: unknown;
  readonly line: number;
}

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, Field>;
  /** The Markdown below the front matter, and the one-based line at which it starts. */
  readonly body: string;
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*(?:\n|$)/m;

/**
 * Splits a source file into its front matter and its body.
 *
 * Anchors and aliases are refused, so that a small file cannot unfold into a large one. `exampleKey` is the field that
 * the mend names where there is no front matter at all. Line endings must be `\n`.
 */
export function splitFrontMatter(source: string, file: string, exampleKey: string): FrontMatter {
  const nothing = { fields: new Map<string, Field>(), body: source, bodyLine: 1 };
  const at = (line: number): Place => ({ file, line });
  const opening = OPENING.exec(source);
  if (opening === null) {
    return { ...nothing, problems: [problem('no-front-matter', at(1), { key: exampleKey })] };
  }
  const rest = source.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (closing === null) return { ...nothing, problems: [problem('unclosed-front-matter', at(1))] };

  const yaml = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length);
  const bodyLine = 1 + lineBreaks(source.slice(0, source.length - body.length));
  return { ...readFields(yaml, at), body, bodyLine };
}

function readFields(yaml: string, at: (line: number) => Place): Pick<FrontMatter, 'fields' | 'problems'> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, version: '1.2', schema: 'core', prettyErrors: false });
  /** The opening `---` is line 1 of the file. */
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + 1;
  const bad = (offset: number, why: string): Problem => problem('bad-yaml', at(lineAt(offset)), { why });
  const notYaml = (error: YAMLError): Problem => {
    const [start] = error.pos;
    if (error.code === 'DUPLICATE_KEY') {
      const [key = ''] = yaml.slice(start).split(/\s*:/, 1);
      return problem('repeated-field', at(lineAt(start)), { key: key.replace(/["']/g, '') });
    }
    return bad(start < yaml.length ? start : lastField(document), whyNotYaml(error));
  };

  const fields = new Map<string, Field>();
  const problems: Problem[] = onePerLine([...document.errors, ...document.warnings].map(notYaml));
  if (problems.length > 0) return { fields, problems };
  if (document.contents === null) return { fields, problems };
  if (!isMap(document.contents)) return { fields, problems: [bad(0, 'it is not a list of "field: value" lines')] };
  const anchor = firstAnchor(document);
  if (anchor !== undefined) return { fields, problems: [bad(anchor, 'anchors and aliases (& and *) are not allowed')] };
  for (const { key, value } of document.contents.items) {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const name = isScalar(key) ? String(key.value) : 'a nested key';
    // "Policy #1" is a title; "outlets  # or revisions" has a comment, as people write them.
    if (isScalar(value) && value.comment && !/^\s/.test(value.comment)) {
      problems.push(
        problem('hidden-comment', at(lineAt(offset)), { key: name, sign: `#${value.comment.slice(0, 20)}` }),
      );
    }
    fields.set(name, { value: isNode(value) ? value.toJS(document) : value, line: lineAt(offset) });
  }
  return { fields, problems };
}

/** The offset of the last field: what is missed only at the end, such as a closing quotation mark, is missing there. */
function lastField(document: Document): number {
  const key = isMap(document.contents) ? document.contents.items.at(-1)?.key : undefined;
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

/** The offset of the first anchor or alias: a few of them can unfold into gigabytes. */
function firstAnchor(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, alias) {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
    Node(_key, node) {
      if (!('anchor' in node) || node.anchor === undefined) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** The YAML library's own words where they say something to an editor. */
function whyNotYaml({ code, message }: YAMLError): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'a value contains ": "';
  const [firstLine = message] = message.split('\n');
  return firstLine.replace(/\.$/, '').replace(/^Missing closing (["'])quote$/, 'a closing $1 is missing');
}

/** One slip often breaks two rules of YAML. */
function onePerLine(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index);
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
