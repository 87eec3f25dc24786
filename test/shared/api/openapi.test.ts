import { expect, test } from "vitest";
import { bookAppointment } from "../../../shared/api/booking/book-appointment.ts";
import { audiencesOf, type Contract, pathFor } from "../../../shared/api/contract.ts";
import { openApi } from "../../../shared/api/openapi/openapi.ts";
import { routes } from "../../../shared/api/routes.ts";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";

const contracts: readonly Contract[] = routes;
const document = openApi(contracts);
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

const parameterOf = (name: string, path: string, method: "get" | "post"): object | undefined =>
  document.paths[path]?.[method]?.parameters.find((parameter) => parameter.name === name);

test("every path of every contract is described, and no other", () => {
  const agreed = contracts.flatMap((contract) =>
    audiencesOf(contract).map((audience) => `${contract.method} ${pathFor(contract, audience)}`),
  );
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.toSorted()).toEqual(agreed.toSorted());
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(agreed.length);
});

test("a booking is described with its key, its body, its token and its refusals by status", () => {
  const operation = document.paths[pathFor(bookAppointment, "people")]?.post;
  expect(operation?.security).toEqual([{ people: [] }]);
  expect(operation?.parameters.map(({ name, required }) => [name, required])).toEqual([
    ["Idempotency-Key", true],
    ["Accept-Language", false],
  ]);
  expect(operation?.requestBody?.content["application/json"]?.schema).toMatchObject({
    properties: { slot: { $ref: "#/components/schemas/Slot" } },
    required: ["patientId", "slot", "service", "complaint"],
  });
  expect(operation?.responses[201]?.content["application/json"]?.schema).toEqual({
    $ref: "#/components/schemas/Appointment",
  });
  expect(operation?.responses[422]?.description).toBe("request.key-reused, slot.off-grid");
  expect(Object.keys(operation?.responses ?? {})).toEqual([
    "201",
    "400",
    "401",
    "403",
    "404",
    "409",
    "413",
    "422",
    "429",
    "500",
    "503",
  ]);
});

test("what the gateway answers by itself is described beside what a function refuses", () => {
  const { responses = {} } = document.paths[pathFor(bookAppointment, "people")]?.post ?? {};
  const schemaOf = (status: number) => responses[status]?.content["application/json"]?.schema;
  const failure = { $ref: "#/components/schemas/Failure" };
  const refusal = (code: string) => ({
    allOf: [{ $ref: "#/components/schemas/Refusal" }, { type: "object", properties: { code: { enum: [code] } } }],
  });
  expect([413, 429].map(schemaOf)).toEqual([failure, failure]);
  expect(schemaOf(500)).toEqual({ anyOf: [refusal("record.unreadable"), failure] });
  expect(schemaOf(401)).toEqual({ anyOf: [refusal("request.unauthenticated"), failure] });
  expect(schemaOf(503)).toEqual({ anyOf: [refusal("store.busy"), failure] });
});

test("a question carries no body that could be too large, and the public's needs no token", () => {
  const { responses = {} } = document.paths[pathFor(listOpenSlots, "public")]?.get ?? {};
  expect(Object.keys(responses)).not.toContain("413");
  expect(Object.keys(responses)).not.toContain("401");
});

test("a question is described with its path and its query, and what has a default may be left out", () => {
  const path = pathFor(listOpenSlots, "public");
  expect(parameterOf("clinicId", path, "get")).toMatchObject({ in: "path", required: true });
  expect(parameterOf("from", path, "get")).toMatchObject({ in: "query", required: true });
  expect(parameterOf("days", path, "get")).toMatchObject({ in: "query", required: false });
  expect(document.paths[path]?.get?.security).toEqual([]);
  expect(document.paths[path]?.get?.requestBody).toBeUndefined();
});

test("every schema that is named is there, and every one that is there is named", () => {
  const named = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
  expect([...new Set(named)].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted());
  expect(JSON.stringify(document)).not.toContain("$defs");
});
