import { expect, test } from "vitest";
import { namelessLine } from "../../../../../shared/line/clinic-line.ts";
import type { Clinic } from "../../../../../shared/place/clinic.ts";
import { lettersWith } from "../../../../../web/features/line/call-board/letters-with.ts";
import { colleague, morning, now } from "../../../../functions/booking/cikande.ts";

const practitioners = [morning(), colleague()].map(({ practitionerId }) => ({ id: practitionerId }));
const clinic = { id: "3604-cikande", practitioners } as Clinic;

const sessions = [
  morning({ claims: { 7: "k4m7q2x9ta-K7M4QX" } }),
  morning({ id: "3604-cikande.2026-11-23.1300.rahmawati-cikande", series: 1, claims: { 3: "k4m7q2x9ta-K7M4QX" } }),
  morning({ id: "3604-anyar.2026-11-23.1500.rahmawati-cikande", clinicId: "3604-anyar", claims: { 8: "x" } }),
  colleague({ claims: { 7: "p3n8r5t2wb-A3C4D6" }, line: { 9: { status: "completed", since: now, calledAt: now } } }),
].map(namelessLine);

test.each<[number, string[]]>([
  [7, ["A", "B"]],
  [103, ["A"]],
  [9, ["B"]],
  [3, []],
  [8, []],
])("number %i, as it is called, is somebody's in the lines %j of this clinic", (called, letters) => {
  expect(lettersWith(clinic, sessions, called)).toEqual(letters);
});

test("before the clinic is known nobody's is said", () => {
  expect(lettersWith(undefined, sessions, 7)).toEqual([]);
});
