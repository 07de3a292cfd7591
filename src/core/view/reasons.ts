import { KINDS } from '../classify/kinds.ts';
import type { ChangeGroup, ChangeKind, Collation } from '../model.ts';

/** What a change is and why, as its card tells it. */
export interface Reason {
  readonly kind: ChangeKind;
  readonly group: ChangeGroup;
  /** What the kind is called. */
  readonly name: string;
  readonly sentence: string;
}

/** The reasons of a comparison, each once; published as `reasons.json` beside its page, which fetches it when asked why. */
export interface Reasons {
  readonly all: readonly Reason[];
  /** For each change, in the order of the whole comparison, the index of its reason. */
  readonly ofChanges: readonly number[];
}

/** Why each change of a collation is of its kind. A page has hundreds of changes and a dozen reasons. */
export function reasonsOf({ passages }: Pick<Collation, 'passages'>): Reasons {
  const all: Reason[] = [];
  const ofChanges = passages
    .flatMap(({ changes }) => changes)
    .map(({ kind, group, reason }) => {
      const known = all.findIndex((one) => one.kind === kind && one.sentence === reason);
      if (known >= 0) return known;
      const name = KINDS.find((one) => one.kind === kind)?.name ?? kind;
      return all.push({ kind, group, name, sentence: reason }) - 1;
    });
  return { all, ofChanges };
}
