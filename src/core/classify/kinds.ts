import { CHANGE_KINDS, type ChangeGroup, type ChangeKind } from '../model.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** A kind of change as the documentation tells it, from the rules that decide it. */
export interface DescribedKind {
  readonly kind: ChangeKind;
  readonly group: ChangeGroup;
  readonly name: string;
  readonly rules: readonly Pick<Rule, 'sentence' | 'example'>[];
}

/** Every kind, in the order of `CHANGE_KINDS`: what it is called, and what each of its rules looks for. */
export const KINDS: readonly DescribedKind[] = (Object.keys(CHANGE_KINDS) as ChangeKind[]).map((kind) => {
  const rules = RULES.filter((rule) => rule.kind === kind);
  return { kind, group: CHANGE_KINDS[kind], name: rules[0]?.name ?? kind, rules };
});
