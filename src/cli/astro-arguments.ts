import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * What Astro is to be told, to build the project in one folder from another one: where the project is, and that the site goes to
 * the working folder all the same. In the project's own folder, the arguments stay as they are.
 */
export function astroArguments(args: readonly string[], project: string, working: string): readonly string[] {
  if (relative(project, working) === '') return args;
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { outDir: { type: 'string', default: 'dist' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const told = tokens.flatMap((token) => {
    if (token.kind !== 'option' || token.name !== 'outDir') return [];
    return token.inlineValue ? [token.index] : [token.index, token.index + 1];
  });
  const others = args.filter((_, index) => !told.includes(index));
  return ['--root', project, '--outDir', resolve(working, String(values.outDir)), ...others];
}
