import { structuredPatch } from 'diff';

/** Lines around a difference that show where it is. */
const CONTEXT = 2;

/**
 * How two files differ, line by line: each line after a sign, " " for both, "-" for `a` alone, "+" for `b` alone, and
 * "@" lines where lines are left out. Empty for two that are the same.
 */
export function lineDiff(a: string, b: string): readonly string[] {
  if (a === b) return [];
  const { hunks } = structuredPatch('a', 'b', a, b, '', '', { context: CONTEXT });
  return hunks.flatMap(({ oldStart, newStart, lines }) => [`@ ${oldStart} → ${newStart}`, ...lines]);
}
