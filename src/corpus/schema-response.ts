import type { JsonSchema } from '../core/export/schema-parts.ts';
import { citableAddressOf } from './addresses.ts';

/** A JSON Schema as published at `/schema/<name>.json`, which is also its `$id`. */
export function schemaResponse(name: string, { $schema, ...schema }: JsonSchema): Response {
  return Response.json({ $schema, $id: citableAddressOf(`schema/${name}.json`), ...schema });
}
