import { expect, expectTypeOf, test } from "vitest";
import * as z from "zod/mini";
import { endConsultation } from "../../../shared/api/consult/end-consultation.ts";
import { type Contract, contract } from "../../../shared/api/contract.ts";
import { routes } from "../../../shared/api/routes.ts";
import { innerOf, partsOf } from "../../../shared/api/schema-parts.ts";
import { saidIn } from "../../../shared/api/told-in.ts";
import { Complaint } from "../../../shared/booking/complaint.ts";
import { Patient, PatientId } from "../../../shared/people/patient.ts";
import { Slot } from "../../../shared/schedule/slot.ts";
import { Instant } from "../../../shared/time/instant.ts";

type Schema = z.core.$ZodType;

const contracts: readonly Contract[] = routes;
const isObject = (schema: Schema): boolean => "fields" in partsOf(schema);

/** Where a schema holds a value that neither says of itself what it tells of a person, nor is part of what does. */
const silentIn = (schema: Schema, path: string): string[] => {
  if (z.globalRegistry.get(schema)?.says !== undefined) return [];
  const parts = partsOf(schema);
  if ("fields" in parts)
    return Object.entries(parts.fields).flatMap(([name, field]) => silentIn(field, `${path}.${name}`));
  const inner = innerOf(schema);
  return inner.length === 0 ? [path] : inner.flatMap((one) => silentIn(one, path));
};

/** The kinds of the single values in a schema. */
const leavesIn = (schema: Schema): string[] => {
  const inner = innerOf(schema);
  return inner.length === 0 && !isObject(schema) ? [schema._zod.def.type] : inner.flatMap(leavesIn);
};

test("every value of every answer says what it tells of a person, or is part of what says it", () => {
  expect(contracts.flatMap(({ name, response }) => silentIn(response, name))).toEqual([]);
});

test("what is looked into has no kind of schema whose parts nobody knows", () => {
  const kinds = new Set(contracts.flatMap(({ request, response }) => [request, response].flatMap(leavesIn)));
  expect(
    [...kinds].filter((kind) => !["string", "number", "boolean", "enum", "literal", "transform"].includes(kind)),
  ).toEqual([]);
});

test("what the public and the caches get tells nothing of anybody", () => {
  const open = contracts.filter(({ access }) => access === "public");
  expect(open.map(({ data }) => data)).toEqual(open.map(() => "none"));
});

test("a contract has its data from what its answer says", () => {
  const kindOf = (name: string) => routes.find((route) => route.name === name)?.data;
  expect(
    ["get-clinic-day", "get-household", "admit-patient", "join-consultation", "get-clinic-week"].map(kindOf),
  ).toEqual(["clinical", "personal", "personal", "personal", "none"]);
  const diagnosis = z.string().register(z.globalRegistry, { says: "clinical" });
  expect(contract({ ...endConsultation, response: z.object({ diagnosis }) }).data).toBe("clinical");
});

test("what an answer tells is looked for when it is first asked: a function starts without looking through all of its own", () => {
  let looks = 0;
  const response = z.object({
    get day() {
      looks += 1;
      return Instant;
    },
  });
  const made = contract({ ...endConsultation, response });
  expect(looks).toBe(0);
  expect([made.data, made.data, looks]).toEqual(["none", "none", 1]);
});

test.each<[string, Schema, string]>([
  ["a slot", Slot, "none"],
  ["a time of which nobody says anything", Instant, "none"],
  ["a person's id, under whatever name", z.object({ subject: PatientId }), "personal"],
  ["people in a list that may be absent", z.optional(z.array(z.nullable(Patient))), "personal"],
  ["a complaint beside a person", z.union([Patient, z.record(z.string(), z.object({ words: Complaint }))]), "clinical"],
])("%s", (_, schema, said) => {
  expect(saidIn(schema)).toBe(said);
});

test("a field that keeps silent is found, and a schema with a name that does so does not compile", () => {
  const leave = z.object({ person: Patient, leave: z.object({ reason: z.optional(z.string()), until: Instant }) });
  expect(silentIn(leave, "get-leave")).toEqual(["get-leave.leave.reason", "get-leave.leave.until"]);
  type Said = Parameters<typeof leave.register<typeof z.globalRegistry>>[1];
  expectTypeOf<{ id: string; says: "none" }>().toExtend<Said>();
  expectTypeOf<{ id: string }>().not.toExtend<Said>();
});
