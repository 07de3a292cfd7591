import { CHANGE_KINDS, type Change, type ChangeKind, type Edit } from '../model.ts';
import { RULES } from './rules.ts';

/** The two sides of the passage that the edits belong to, and the language of `a`. */
export interface Context {
  readonly a: string;
  readonly b: string;
  readonly lang: string;
}

/** What each edit is and why: the first rule that says yes decides. When in doubt it is substance. */
export function classify(edits: readonly Edit[], context: Context): readonly Change[] {
  return edits.map((edit) => {
    for (const { kind, reason } of RULES) {
      const why = reason(edit, context);
      if (why !== undefined) return withKind(edit, kind, why);
    }
    return withKind(edit, 'wording', 'Other words are printed.');
  });
}

function withKind(edit: Edit, kind: ChangeKind, reason: string): Change {
  return { ...edit, kind, group: CHANGE_KINDS[kind], reason };
}
