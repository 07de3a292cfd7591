import { CHANGE_GROUPS, type ChangeGroup, type Collation, type Passage } from '../model.ts';

/** What a row is an instance of, so that a figure of the summary can lead to the rows that it counts. */
export type RowTrait =
  | 'shared'
  | 'only-a'
  | 'only-b'
  | 'left-out-a'
  | 'left-out-b'
  | 'split'
  | 'merged'
  | 'regrouped'
  | 'moved'
  | 'nearby'
  | 'changed'
  | ChangeGroup
  | 'altered'
  | 'quoted-once';

/** The traits of each passage of a collation, by the passage's id. */
export function rowTraits({ passages, quotations }: Collation): ReadonlyMap<string, readonly RowTrait[]> {
  const quoted = new Map<string, readonly RowTrait[]>();
  for (const { passage, kind } of quotations.filter(({ term }) => term !== true)) {
    const trait = kind === 'altered' ? 'altered' : kind === 'only-a' || kind === 'only-b' ? 'quoted-once' : undefined;
    const known = quoted.get(passage) ?? [];
    if (trait !== undefined && !known.includes(trait)) quoted.set(passage, [...known, trait]);
  }
  return new Map(passages.map((passage) => [passage.id, [...traitsOf(passage), ...(quoted.get(passage.id) ?? [])]]));
}

/** The first row of each trait. `traits` is what `rowTraits` gives, in the order of the rows. */
export function firstRows(traits: ReadonlyMap<string, readonly RowTrait[]>): ReadonlyMap<RowTrait, string> {
  const first = new Map<RowTrait, string>();
  for (const [id, some] of traits) for (const trait of some) if (!first.has(trait)) first.set(trait, id);
  return first;
}

function traitsOf({ kind, a, b, moved, displaced, repeated, changes, sentences }: Passage): readonly RowTrait[] {
  if (kind !== 'shared') return repeated ? [] : [kind];
  const has = (is: boolean, trait: RowTrait): readonly RowTrait[] => (is ? [trait] : []);
  return [
    'shared',
    ...has(a.length === 1 && b.length > 1, 'split'),
    ...has(a.length > 1 && b.length === 1, 'merged'),
    ...has(a.length > 1 && b.length > 1, 'regrouped'),
    ...has(moved, 'moved'),
    ...has(displaced && !moved, 'nearby'),
    ...has(
      changes.some(({ kind }) => kind !== 'headline'),
      'changed',
    ),
    ...CHANGE_GROUPS.filter((group) => changes.some((change) => change.group === group && change.kind !== 'headline')),
    ...has(
      sentences.some((link) => link.kind === 'only-a' && !link.repeated),
      'left-out-a',
    ),
    ...has(
      sentences.some((link) => link.kind === 'only-b' && !link.repeated),
      'left-out-b',
    ),
  ];
}
