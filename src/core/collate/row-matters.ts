import type { Collation, Passage } from '../model.ts';

/** What a row is an instance of, so that a figure of the summary can lead to the rows that it counts. */
export type RowMatter =
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
  | 'style'
  | 'substance'
  | 'altered'
  | 'quoted-once';

/** The matters of each passage of a collation, by the passage's id. */
export function rowMatters({ passages, quotations }: Collation): ReadonlyMap<string, readonly RowMatter[]> {
  const quoted = new Map<string, readonly RowMatter[]>();
  for (const { passage, kind } of quotations) {
    const matter = kind === 'altered' ? 'altered' : kind === 'only-a' || kind === 'only-b' ? 'quoted-once' : undefined;
    const known = quoted.get(passage) ?? [];
    if (matter !== undefined && !known.includes(matter)) quoted.set(passage, [...known, matter]);
  }
  return new Map(passages.map((passage) => [passage.id, [...mattersOf(passage), ...(quoted.get(passage.id) ?? [])]]));
}

/** The first row of each matter. `matters` is what `rowMatters` gives, in the order of the rows. */
export function firstRows(matters: ReadonlyMap<string, readonly RowMatter[]>): ReadonlyMap<RowMatter, string> {
  const first = new Map<RowMatter, string>();
  for (const [id, some] of matters) for (const matter of some) if (!first.has(matter)) first.set(matter, id);
  return first;
}

function mattersOf({ kind, a, b, moved, displaced, changes, sentences }: Passage): readonly RowMatter[] {
  if (kind !== 'shared') return [kind];
  const has = (is: boolean, matter: RowMatter): readonly RowMatter[] => (is ? [matter] : []);
  return [
    'shared',
    ...has(a.length === 1 && b.length > 1, 'split'),
    ...has(a.length > 1 && b.length === 1, 'merged'),
    ...has(a.length > 1 && b.length > 1, 'regrouped'),
    ...has(moved, 'moved'),
    ...has(displaced && !moved, 'nearby'),
    ...has(changes.length > 0, 'changed'),
    ...has(
      changes.some(({ group }) => group === 'style'),
      'style',
    ),
    ...has(
      changes.some(({ group }) => group === 'substance'),
      'substance',
    ),
    ...has(
      sentences.some((link) => link.kind === 'only-a'),
      'left-out-a',
    ),
    ...has(
      sentences.some((link) => link.kind === 'only-b'),
      'left-out-b',
    ),
  ];
}
