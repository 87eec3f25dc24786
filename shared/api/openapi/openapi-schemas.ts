import * as z from "zod/mini";

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Schemas with a name, by that name. */
export type NamedSchemas = Record<string, JsonSchema>;

const toComponents = (key: string, value: unknown): unknown =>
  key === "$ref" && typeof value === "string" ? value.replace("#/$defs/", "#/components/schemas/") : value;

/** What our schemas say of themselves is no word of JSON Schema. */
const override = ({ jsonSchema }: { jsonSchema: JsonSchema }): void => {
  delete jsonSchema.says;
  delete jsonSchema.names;
};

/** A schema as it goes over the wire, and the registered ones it names, which the document keeps once. */
export const wireSchema = (schema: z.ZodMiniType): { schema: JsonSchema; named: NamedSchemas } => {
  // `input`: what is sent. Nothing of ours changes its shape while it is parsed.
  const whole: JsonSchema = z.toJSONSchema(schema, { io: "input", override });
  const { $schema: _, $defs = {}, ...rest }: JsonSchema = JSON.parse(JSON.stringify(whole, toComponents));
  return { schema: rest, named: $defs as NamedSchemas };
};
