import type { Collation } from '../model.ts';
import { wordCount } from '../text/words.ts';
import { foldSummary } from './fold-words.ts';
import type { Row } from './rows.ts';

/** Neighbouring rows that all read the same in both articles, or that all do not. */
export interface FoldGroup {
  readonly same: boolean;
  readonly rows: readonly SizedRow[];
  /** What its one line says when the rows are folded away; '' where there is nothing to fold. */
  readonly line: string;
}

/** A row with the number of its words, of `a` where `a` has any. */
export interface SizedRow {
  readonly row: Row;
  readonly words: number;
}

/** The rows of a comparison in groups, so that a page can fold what does not differ. */
export function foldGroups(rows: readonly Row[], collation: Pick<Collation, 'a' | 'b'>): readonly FoldGroup[] {
  const groups: { readonly same: boolean; readonly rows: SizedRow[] }[] = [];
  for (const row of rows) {
    const same = readsTheSame(row);
    const sized = { row, words: wordsInRow(row, collation) };
    const last = groups.at(-1);
    if (last?.same === same) last.rows.push(sized);
    else groups.push({ same, rows: [sized] });
  }
  return groups.map((group) => ({ ...group, line: group.same ? foldLine(group.rows) : '' }));
}

/** Its words and its place are the same: one that stands elsewhere differs, though it reads the same. */
function readsTheSame({ passage }: Row): boolean {
  return passage.kind === 'shared' && passage.changes.length === 0 && !passage.displaced;
}

function wordsInRow({ passage }: Row, collation: Pick<Collation, 'a' | 'b'>): number {
  const side = passage.a.length > 0 ? 'a' : 'b';
  return passage[side].reduce((sum, index) => sum + wordCount(collation[side].paragraphs[index]?.text ?? ''), 0);
}

function foldLine(rows: readonly SizedRow[]): string {
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  return foldSummary(rows.length, words, 'unchanged');
}
