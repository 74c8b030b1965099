import { z } from 'zod';
import { packSchema } from '../pack/schema/pack';

/** The JSON Schema of a pack, made from the types that Tact itself reads packs by. */
export function jsonSchemaText(): string {
  const schema = { title: 'Tact rule pack', ...z.toJSONSchema(packSchema) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
