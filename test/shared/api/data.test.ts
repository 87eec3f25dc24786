import { expect, test } from "vitest";
import type { Contract } from "../../../shared/api/contract.ts";
import { type JsonSchema, wireSchema } from "../../../shared/api/openapi/openapi-schemas.ts";
import { routes } from "../../../shared/api/routes.ts";
import { isRecord } from "../../is-record.ts";

const kinds = ["none", "personal", "clinical"] as const;
type Kind = (typeof kinds)[number];

/** What a field of an answer says of a person, by its name in the contracts. */
const saidBy: Readonly<Record<string, Kind>> = {
  complaint: "clinical",
  birthDate: "personal",
  patientId: "personal",
  arrivedAt: "personal",
};

const fieldsIn = (schema: unknown): string[] => {
  if (Array.isArray(schema)) return schema.flatMap(fieldsIn);
  if (!isRecord(schema)) return [];
  const own = isRecord(schema.properties) ? Object.keys(schema.properties) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsIn)];
};

/** The most that a contract's answer says of a person. */
const saidIn = ({ response }: Contract): Kind => {
  const { schema, named }: { schema: JsonSchema; named: object } = wireSchema(response);
  const said = fieldsIn([schema, named]).map((field) => kinds.indexOf(saidBy[field] ?? "none"));
  return kinds[Math.max(0, ...said)] ?? "none";
};

test.each(routes.map((contract: Contract) => [contract.name, contract] as const))(
  "%s says of its answer no less than the answer's own fields do",
  (_, contract) => {
    expect([contract.data, kinds.indexOf(contract.data) >= kinds.indexOf(saidIn(contract))]).toEqual([
      contract.data,
      true,
    ]);
  },
);

test("what the public and the caches get tells nothing of anybody", () => {
  const open = routes.filter(({ access }: Contract) => access === "public");
  expect(open.map(({ data }) => data)).toEqual(open.map(() => "none"));
});

test("a complaint makes an answer clinical, a birth date personal, and a session neither", () => {
  const kindOf = (name: string) => saidIn(routes.find((route) => route.name === name) ?? expect.fail(name));
  expect(["get-clinic-day", "get-household", "admit-patient", "get-clinic-week"].map(kindOf)).toEqual([
    "clinical",
    "personal",
    "personal",
    "none",
  ]);
});
