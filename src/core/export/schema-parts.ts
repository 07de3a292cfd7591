import { z } from 'zod';

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Raised when a field of the published JSON changes its meaning or goes. */
export const JSON_VERSION = 3;

export const text = z.string();
export const count = z.int().nonnegative();
/** Addresses hold letters of any script, as ids do. */
export const address = z.string().meta({ format: 'iri-reference' });
export const version = z.literal(JSON_VERSION);

/** A list of such items, which nobody changes. */
export function list<Item extends z.ZodType>(items: Item) {
  return z.array(items).readonly();
}

/** Two of the same, one for each article of a comparison. */
export function sides<Of extends z.ZodType>(of: Of) {
  return z.strictObject({ a: of, b: of });
}

/** How many there are of each, by name; what there is none of is absent. */
export function counts<Name extends string>(
  names: readonly [Name, ...Name[]],
): z.ZodReadonly<z.ZodType<Readonly<Partial<Record<Name, number>>>>> {
  return z.partialRecord(z.enum(names), z.int().positive()).readonly();
}

/** Indices into a list, each once. */
export const places = list(count).meta({ uniqueItems: true });

/** The note on rights and citation that every published file carries. */
export const NOTICE = {
  rights: text.describe('Who owns the texts.'),
  cite: text.describe('How to cite this, with its address.'),
};

/** What a reader of a file can rely on. */
const STABLE =
  `Within version ${JSON_VERSION}, a field keeps its name and meaning, a required one is always there, and a list of named values ` +
  'stays as it is. New fields may be added, so ignore those that you do not know.';

/**
 * The JSON Schema of a published file, which allows fields that it does not name yet. What a part is called by `id` in its metadata is written once, under `$defs`.
 *
 * One Zod schema describes the file to others and gives our own code its type, so that the two cannot differ.
 */
export function jsonSchemaOf(schema: z.ZodType, title: string, description: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      // That our code does not change a list is no news to a reader of the file.
      delete jsonSchema.readOnly;
      // What a count could be at most is where JSON's numbers end.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // Named once, where it is defined.
      delete jsonSchema.id;
      // What our own code may not write, others may meet in a later file of this version.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $schema, title, description: `${description} ${STABLE}`, ...rest };
}
