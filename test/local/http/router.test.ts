import { expect, test } from "vitest";
import { createRouter } from "../../../infra/local/http/router.ts";
import type { HttpRoute } from "../../../infra/local/template/http-route.ts";

const route = (method: string, path: string): HttpRoute => ({
  method,
  path,
  functionName: `${method} ${path}`,
  timeoutMs: 29_000,
  authorizer: undefined,
});

const find = createRouter([
  route("GET", "/api/clinics/{clinicId}"),
  route("GET", "/api/clinics/nearest"),
  route("GET", "/api/clinics/{clinicId}/days/{date}"),
]);

test.each([
  ["a fixed path before one with parts", "GET", "/api/clinics/nearest", "GET /api/clinics/nearest", {}],
  ["a part", "GET", "/api/clinics/a", "GET /api/clinics/{clinicId}", { clinicId: "a" }],
  [
    "several parts, decoded",
    "GET",
    "/api/clinics/a%20b/days/2026-11-23",
    "GET /api/clinics/{clinicId}/days/{date}",
    { clinicId: "a b", date: "2026-11-23" },
  ],
])("it finds %s", (_, method, path, functionName, pathParameters) => {
  expect(find(method, path)).toEqual({ route: expect.objectContaining({ functionName }), pathParameters });
});

test("it finds nothing for a method or a path without a route", () => {
  expect(find("POST", "/api/clinics/a/days/b")).toBeUndefined();
  expect(find("GET", "/other")).toBeUndefined();
});

test("a part never spans a slash and a dot is only a dot", () => {
  const strict = createRouter([route("GET", "/a.b/{one}")]);
  expect(strict("GET", "/a.b/x/y")).toBeUndefined();
  expect(strict("GET", "/axb/x")).toBeUndefined();
});
