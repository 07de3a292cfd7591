import type { z } from 'zod';
import type { Field } from '../core/parse/front-matter.ts';
import { type Problem, problem } from '../core/problem.ts';
import { meantWord } from './did-you-mean.ts';

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly sound: Partial<T> };

/**
 * The fields of a front matter as their schema's values, and a problem, with its line, for each field that is missing,
 * unknown or wrong.
 */
export function checkFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  fields: ReadonlyMap<string, Field>,
  file: string,
): Checked<z.output<z.ZodObject<Shape>>> {
  const known = Object.keys(schema.shape);
  const unknown = [...fields].filter(([key]) => !known.includes(key));
  const problems = unknown.map(([key, { line }]) =>
    problem('unknown-field', { file, line }, { key, meant: meantWord(key, known) ?? '', known: known.join(', ') }),
  );

  const values = Object.fromEntries(
    [...fields].filter(([key]) => known.includes(key)).map(([key, f]) => [key, f.value]),
  );
  const result = schema.safeParse(values);
  const wrong = new Set(result.error?.issues.map((issue) => String(issue.path[0])));
  for (const key of wrong) {
    const field = fields.get(key);
    problems.push(
      field === undefined
        ? problem('missing-field', { file, line: 1 }, { key })
        : problem(
            'wrong-field',
            { file, line: field.line },
            { key, found: inWords(field.value), wanted: wanted(schema, key) },
          ),
    );
  }
  if (result.success && problems.length === 0) return { ok: true, value: result.data };
  const stated = Object.entries(values).filter(([key]) => !wrong.has(key));
  const parsed = Object.entries(schema.partial().parse(Object.fromEntries(stated)));
  // Leaves out what a schema supplies for a field that is missing or cannot be read.
  const sound = Object.fromEntries(parsed.filter(([key]) => stated.some(([name]) => name === key)));
  return { ok: false, problems, sound: sound as Partial<z.output<z.ZodObject<Shape>>> };
}

function wanted(schema: z.ZodObject, key: string): string {
  const field = schema.shape[key] as z.ZodType | undefined;
  return described(field) ?? 'another value';
}

/** The description of a field is on the type inside `optional()` or `default()`. */
function described(type: z.ZodType | undefined): string | undefined {
  if (type === undefined) return undefined;
  const inner = (type.def as { innerType?: z.ZodType }).innerType;
  return type.description ?? described(inner);
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : `the text "${shortened(value)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `the value ${value}`;
  return Array.isArray(value) ? `the list ${shortened(JSON.stringify(value))}` : 'a group of fields';
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
