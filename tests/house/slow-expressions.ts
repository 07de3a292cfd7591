import type { AST } from '@eslint-community/regexpp';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { Chars, getConsumedChars, getFirstConsumedChar } from 'regexp-ast-analysis';
import { analyse } from 'scslre';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/**
 * Every expression whose time can grow with the square of a text, or faster, in words: "file:line may be slow: part of it".
 *
 * Two kinds are seen. Two repetitions that can share one run of characters, also with themselves or with the search for a
 * first character, are found by scslre. The other begins anew at each place in a run: after `<meta`, `[^>]+` reads on over
 * every other `<meta`. A repetition with a limit is not slow, but for one of many characters inside one without.
 */
export function slowExpressions(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    literalsOf(path, text).flatMap(({ literal, line }) =>
      [...new Set([...shared(literal), ...begunAnew(literal), ...nested(literal)])].map(
        (part) => `${path}:${line} may be slow: ${part}`,
      ),
    ),
  );
}

interface Literal {
  readonly literal: AST.RegExpLiteral;
  readonly line: number;
}

function literalsOf(path: string, text: string): readonly Literal[] {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ literal: parser.parseLiteral(node.text), line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function shared({ pattern, flags }: AST.RegExpLiteral): readonly string[] {
  const { reports } = analyse({ pattern, flags }, { maxReports: 20, reportTypes: { Move: true } });
  return reports.map((report) =>
    report.type === 'Trade' ? `${report.startQuant.raw} … ${report.endQuant.raw}` : report.quant.raw,
  );
}

function begunAnew({ pattern, flags }: AST.RegExpLiteral): readonly string[] {
  if (flags.sticky) return [];
  return pattern.alternatives.flatMap((alternative) => {
    const [start] = alternative.elements;
    const isAnchored = start?.type === 'Assertion' && start.kind === 'start';
    if (isAnchored && !flags.multiline) return [];
    // At the start of a line, only what crosses lines reads the same characters again.
    const again = isAnchored ? Chars.lineTerminator(flags) : getFirstConsumedChar(alternative, 'ltr', flags).char;
    const slow: string[] = [];
    visitRegExpAST(alternative, {
      onQuantifierEnter: (quantifier) => {
        if (quantifier.max !== Number.POSITIVE_INFINITY || quantifier === start || isLast(quantifier)) return;
        if (!getConsumedChars(quantifier.element, flags).chars.isDisjointWith(again)) slow.push(quantifier.raw);
      },
    });
    return slow;
  });
}

/** A limit of that many is as good as none where it is taken again and again; dates and names stay below it. */
const MANY = 100;

function nested({ pattern }: AST.RegExpLiteral): readonly string[] {
  const around: AST.Quantifier[] = [];
  const slow: string[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter: (quantifier) => {
      const isInside = around.some(({ max }) => max === Number.POSITIVE_INFINITY);
      if (isInside && quantifier.max >= MANY && Number.isFinite(quantifier.max)) slow.push(quantifier.raw);
      around.push(quantifier);
    },
    onQuantifierLeave: () => void around.pop(),
  });
  return slow;
}

/** What ends an expression cannot fail after it has read a run. */
function isLast(node: AST.Quantifier | AST.QuantifiableElement | AST.Alternative): boolean {
  const { parent } = node;
  if (parent.type === 'Pattern') return true;
  if (parent.type === 'Alternative') return parent.elements.at(-1) === node && isLast(parent);
  return (parent.type === 'Group' || parent.type === 'CapturingGroup') && isLast(parent);
}
