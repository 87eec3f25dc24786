import fc from "fast-check";
import type { JsonSchema, NamedSchemas } from "../../shared/api/openapi/openapi-schemas.ts";

type Plain = Record<string, unknown>;
type Arbitrary = fc.Arbitrary<unknown>;

/** What values are made of: the schemas with a name, and what is known for a field. */
export type Vocabulary = { named: NamedSchemas; known: (field: string, schema: JsonSchema) => readonly unknown[] };

const stringOf = ({ pattern, minLength = 0, maxLength }: JsonSchema): Arbitrary =>
  pattern === undefined
    ? fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength ?? 40, 400) })
    : fc.stringMatching(new RegExp(pattern));

const integerOf = ({ minimum = 0, maximum, exclusiveMaximum, multipleOf = 1 }: JsonSchema): Arbitrary => {
  const most = maximum ?? (typeof exclusiveMaximum === "number" ? exclusiveMaximum - 1 : 2 ** 45);
  return fc
    .integer({ min: Math.ceil(minimum / multipleOf), max: Math.floor(most / multipleOf) })
    .map((count) => count * multipleOf);
};

const numberOf = ({ minimum = -1e6, maximum = 1e6 }: JsonSchema): Arbitrary =>
  fc.double({ min: minimum, max: maximum, noNaN: true });

/** What there is already for a field, mostly: random ids alone would never get past “unknown”. */
const fieldOf = (name: string, schema: JsonSchema, world: Vocabulary): Arbitrary => {
  const anything = arbitraryOf(schema, world);
  const known = world.known(name, schema);
  if (known.length === 0) return anything;
  return fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: anything });
};

const objectOf = ({ properties = {}, required = [] }: JsonSchema, world: Vocabulary): Arbitrary => {
  const fields = Object.entries(properties as Record<string, JsonSchema>);
  const model = Object.fromEntries(fields.map(([name, field]) => [name, fieldOf(name, field, world)]));
  return fc.record(model, { requiredKeys: required.filter((name) => name in model) });
};

/** By any name that its names' schema admits; one that JavaScript takes for something else comes in no message of ours. */
const recordOf = ({ propertyNames = {}, additionalProperties }: JsonSchema & Plain, world: Vocabulary): Arbitrary => {
  const names = fieldOf("", { type: "string", ...(propertyNames as JsonSchema) }, world) as fc.Arbitrary<string>;
  const values = arbitraryOf(additionalProperties as JsonSchema, world);
  return fc.dictionary(
    names.filter((name) => name !== "__proto__"),
    values,
    { maxKeys: 4 },
  );
};

/** Values that a schema admits, as far as JSON Schema can say it; what only our code knows is left to chance. */
export const arbitraryOf = (schema: JsonSchema, world: Vocabulary): Arbitrary => {
  const { $ref, enum: choices, const: only, anyOf, oneOf } = schema as JsonSchema & Plain;
  if ($ref !== undefined) return arbitraryOf(world.named[$ref.split("/").at(-1) ?? ""] ?? {}, world);
  if (choices) return fc.constantFrom(...choices);
  if (only !== undefined) return fc.constant(only);
  const either = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  if (either) return fc.oneof(...either.map((one) => arbitraryOf(one, world)));
  switch (schema.type) {
    case "string":
      return stringOf(schema);
    case "integer":
      return integerOf(schema);
    case "number":
      return numberOf(schema);
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(fieldOf("", (schema.items as JsonSchema) ?? {}, world), { maxLength: 5 });
    case "object":
      return schema.properties === undefined && typeof schema.additionalProperties === "object"
        ? recordOf(schema, world)
        : objectOf(schema, world);
    default:
      return fc.jsonValue();
  }
};
