import * as z from "zod/mini";

type Schema = z.core.$ZodType;

/** What a schema is made of: fields, items of one kind, or what its values are by another schema's word. */
export type SchemaParts =
  | { readonly fields: Readonly<Record<string, Schema>> }
  | { readonly items: Schema }
  | { readonly same: readonly Schema[] };

/** The parts of a schema; one of a single value has none. */
export const partsOf = (schema: Schema): SchemaParts => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return { fields: def.shape };
    case "array":
      return { items: def.element };
    case "record":
      return { items: def.valueType };
    case "union":
      return { same: def.options };
    case "optional":
    case "nullable":
    case "default":
      return { same: [def.innerType] };
    case "pipe":
      return { same: [def.in, def.out] };
    default:
      return { same: [] };
  }
};

/** The schemas that a schema is made of. */
export const innerOf = (schema: Schema): readonly Schema[] => {
  const parts = partsOf(schema);
  if ("fields" in parts) return Object.values(parts.fields);
  return "items" in parts ? [parts.items] : parts.same;
};

/** A value, and the schema that it has passed. */
export type Parsed = { schema: z.core.$ZodType; value: unknown };

/** Of what a value is the id, as its schema says. */
export const namesOf = ({ schema }: Parsed) => z.globalRegistry.get(schema)?.names;

const withSchemas = (parts: SchemaParts, value: unknown): Parsed[] => {
  if ("same" in parts) return parts.same.map((schema) => ({ schema, value }));
  if (typeof value !== "object" || value === null) return [];
  if ("items" in parts) return Object.values(value).map((item) => ({ schema: parts.items, value: item }));
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.entries(parts.fields).map(([name, schema]) => ({ schema, value: given.get(name) }));
};

/** The parts of a value, each with its own schema. */
export const partsWithin = ({ schema, value }: Parsed): Parsed[] => withSchemas(partsOf(schema), value);
