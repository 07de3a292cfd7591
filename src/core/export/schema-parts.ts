/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** The dialect of every published schema. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

export const text: Schema = { type: 'string' };
export const count: Schema = { type: 'integer', minimum: 0 };

/** An object with these fields and no others; names in `optional` may be absent. */
export function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

/** A list of such items. */
export function list(items: Schema, description?: string): Schema {
  return { type: 'array', items, ...(description === undefined ? {} : { description }) };
}

/** The note on rights and citation in every published file. */
export const NOTICE = {
  rights: { ...text, description: 'Who owns the texts.' },
  cite: { ...text, description: 'How to cite this, with its address.' },
} satisfies Record<string, Schema>;
