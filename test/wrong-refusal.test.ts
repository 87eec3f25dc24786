import { expect, test } from "vitest";
import { getVisit } from "../shared/api/booking/get-visit.ts";
import { asContracted } from "./wrong-refusal.ts";

const refused = (code: string, status: number) => ({ status, body: { code, message: "Tidak.", details: {} } });

test.each([
  ["one of its own", refused("patient.foreign", 403)],
  ["one that every route may give", refused("store.busy", 503)],
  ["a fault", refused("internal", 500)],
  ["the gateway's own", { status: 429, body: { message: "Too Many Requests" } }],
])("a contract tells of a refusal: %s passes", (_, answer) => {
  expect(asContracted(getVisit, answer)).toBe(answer);
});

test.each([
  ["one it does not list", refused("session.full", 409), "get-visit answers the refusal session.full"],
  ["one with another's status", refused("patient.foreign", 404), "get-visit answers patient.foreign with status 404"],
  ["one that nobody knows", refused("visit.lost", 404), "get-visit answers the refusal visit.lost"],
])("%s does not", (_, answer, told) => {
  expect(() => asContracted(getVisit, answer)).toThrow(told);
});
