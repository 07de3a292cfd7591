import type { z } from 'zod';
import { type Field, splitFrontMatter } from '../core/parse/front-matter.ts';
import type { Problem } from '../core/problem.ts';
import { checkFields } from './check-fields.ts';
import { readSource } from './source-file.ts';

/** A content file after reading: what could be read of it, and every problem found. */
export interface CheckedFile<Fields> {
  /** The file name without its extension. */
  readonly id: string;
  /** Its path as the editor knows it. */
  readonly file: string;
  /** The front matter's values; absent if it has a problem. */
  readonly fields?: Fields;
  /** The values without a problem, whatever the others have. */
  readonly sound: Partial<Fields>;
  readonly raw: ReadonlyMap<string, Field>;
  readonly body: string;
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

/** Reads a content file and checks its front matter against `schema`; `exampleKey` is its required field. */
export async function readChecked<Shape extends z.ZodRawShape>(
  path: string,
  names: { readonly id: string; readonly file: string },
  schema: z.ZodObject<Shape>,
  exampleKey: string,
): Promise<CheckedFile<z.output<z.ZodObject<Shape>>>> {
  const source = await readSource(path, names.file);
  if (!source.ok) return { ...names, sound: {}, raw: new Map(), body: '', bodyLine: 1, problems: source.problems };
  const { fields: raw, body, bodyLine, problems } = splitFrontMatter(source.text, names.file, exampleKey);
  const read = { ...names, raw, body, bodyLine };
  if (problems.length > 0) return { ...read, sound: {}, problems };
  const checked = checkFields(schema, raw, names.file);
  return checked.ok
    ? { ...read, fields: checked.value, sound: checked.value as Partial<typeof checked.value>, problems }
    : { ...read, sound: checked.sound, problems: checked.problems };
}
