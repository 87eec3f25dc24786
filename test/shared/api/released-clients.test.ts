import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { audiencesOf, type Contract, pathFor } from "../../../shared/api/contract.ts";
import { type JsonSchema, type NamedSchemas, wireSchema } from "../../../shared/api/openapi/openapi-schemas.ts";
import { routes } from "../../../shared/api/routes.ts";
import { type ReleasedRoute, releases } from "../../fixtures/release.ts";
import { arbitraryOf } from "../../fuzz/arbitrary-of.ts";

type Whole = { schema: JsonSchema; named: NamedSchemas };

/** What an old client does not look at: it takes text for text, and numbers for numbers. */
const unread = new Set([
  "pattern",
  "format",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
]);

const parserOf = ({ schema, named }: Whole, reads: (word: string) => boolean): z.ZodType => {
  const text = JSON.stringify({ ...schema, $defs: named }, (word, value) => (reads(word) ? value : undefined));
  return z.fromJSONSchema(JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/")));
};

const address = ({ method, path }: Pick<ReleasedRoute, "method" | "path">): string =>
  `${method} ${path.replace(/\{\w+\}/g, "{}")}`;

const present = new Map<string, Contract>(
  routes.flatMap((contract) =>
    audiencesOf(contract).map((audience) => [
      address({ method: contract.method, path: pathFor(contract, audience) }),
      contract,
    ]),
  ),
);

const nowOf = (route: ReleasedRoute): Contract => {
  const contract = present.get(address(route));
  if (!contract) throw new Error(`${address(route)} is gone, and phones that have it still ask it`);
  return contract;
};

/** What of `given` the parser does not take, in some hundred tries. */
const misread = ({ schema, named }: Whole, parser: z.ZodType): void => {
  const given = arbitraryOf(schema, { named, known: () => [] });
  fc.assert(
    fc.property(given, (value) => {
      // As it goes over the wire.
      const { error } = parser.safeParse(JSON.parse(JSON.stringify(value)));
      expect(error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 60, seed: 9 },
  );
};

const canRead = (route: ReleasedRoute, named: NamedSchemas, answered: Whole): void =>
  misread(
    answered,
    parserOf({ schema: route.response, named }, (word) => !unread.has(word)),
  );

const isUnderstood = (route: ReleasedRoute, named: NamedSchemas, understood: Whole): void =>
  misread(
    { schema: route.request, named },
    parserOf(understood, () => true),
  );

describe.each(releases())("a phone that still has the app of $name", ({ api: { routes: released, named } }) => {
  test.each(released)("finds what $method $path was, with no key it would not send", (route) => {
    expect(nowOf(route).keyed && !route.keyed).toBe(false);
  });

  test.each(released)("is understood when it asks $method $path", (route) => {
    isUnderstood(route, named, wireSchema(nowOf(route).request));
  });

  test.each(released)("can read whatever $method $path answers", (route) => {
    canRead(route, named, wireSchema(nowOf(route).response));
  });
});

describe("what would break such a phone is found", () => {
  const schemaOf = (properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema => ({
    type: "object",
    properties,
    required,
  });
  const text: JsonSchema = { type: "string" };
  const route: ReleasedRoute = {
    method: "GET",
    path: "/api/visits",
    keyed: false,
    request: schemaOf({ date: text }),
    response: schemaOf({ state: { enum: ["booked", "waiting"] }, code: text }),
  };
  const same = route.response.properties as Record<string, JsonSchema>;

  test.each<[string, JsonSchema]>([
    ["an answer that lost a field", schemaOf({ state: same.state ?? {} })],
    ["one that may lack it", schemaOf(same, ["state"])],
    ["one whose field became a number", schemaOf({ ...same, code: { type: "integer" } })],
    ["a state that nobody knew", schemaOf({ ...same, state: { enum: ["booked", "waiting", "asleep"] } })],
  ])("%s", (_, schema) => {
    expect(() => canRead(route, {}, { schema, named: {} })).toThrow();
  });

  test("a request that wants a field more", () => {
    const schema = schemaOf({ date: text, clinicId: text });
    expect(() => isUnderstood(route, {}, { schema, named: {} })).toThrow();
  });

  test("a route that is gone", () => {
    expect(() => nowOf(route)).toThrow("GET /api/visits is gone");
  });

  test("a field more is none of it", () => {
    canRead(route, {}, { schema: schemaOf({ ...same, queue: { type: "integer" } }), named: {} });
  });
});
