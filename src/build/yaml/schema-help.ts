import { z } from 'zod';
import type { Path } from './read.ts';

/** The part of a JSON Schema that messages quote. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
}

/** The JSON Schema of a zod schema, in the draft that editors understand best. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { target: 'draft-7' }) as JsonSchema;

/** The schema of the value at a path. */
export function schemaAt(schema: JsonSchema, path: Path): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((at, step) => {
    if (typeof step === 'number') return at?.items;
    const others = at?.additionalProperties;
    return at?.properties?.[step] ?? (typeof others === 'object' ? others : undefined);
  }, schema);
}
