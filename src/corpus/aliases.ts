import { type Problem, problem } from '../core/problem.ts';

/** A story or an article, which has an address and may have had others. */
export interface Named {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly file: string;
  /** One-based line of its aliases. */
  readonly line: number;
}

/** A problem for each alias that is also another name or alias: an address can lead to only one place. */
export function aliasProblems(all: readonly Named[]): readonly Problem[] {
  const owners = new Map(all.map(({ id, file }) => [id, file]));
  return all.flatMap(({ aliases, file, line }) =>
    aliases.flatMap((name) => {
      const other = owners.get(name);
      owners.set(name, file);
      return other === undefined ? [] : [problem('taken-alias', { file, line }, { name, other })];
    }),
  );
}
