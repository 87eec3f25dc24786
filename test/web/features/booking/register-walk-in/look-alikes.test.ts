import { expect, test } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import { lookAlikes } from "../../../../../web/features/booking/register-walk-in/look-alikes.ts";
import { dayVisit, sessionDay } from "../../../parts/day-visit.ts";

const booked: VisitState = { status: "booked" };

const person = (number: number, name: string, birthDate: string, state: VisitState = booked) => {
  const visit = dayVisit(number, state);
  return { ...visit, patient: { ...visit.patient, name, birthDate } };
};

const day = sessionDay([
  person(1, "Sukarno", "1951-03-04"),
  person(2, "Siti Aminah", "1990-07-01"),
  person(3, "Siti Maryam", "1988-01-01"),
  person(4, "Siti Aminah", "1964-02-02", { status: "cancelled", cancelledAt: 1 }),
]);

const found = (name: string, birthDate?: string): number[] =>
  lookAlikes([day], { name, birthDate }).map(({ appointment }) => appointment.slot.number);

test.each(["Siti Aminah", "St. Aminah", "Siti Aminh"])("%s is perhaps who booked as Siti Aminah", (name) => {
  expect(found(name)).toEqual([2]);
});

test("whoever was born on the same day is shown, whatever the name; both together come first", () => {
  expect(found("Karno", "1951-03-04")).toEqual([1]);
  expect(found("Siti Aminah", "1951-03-04")).toEqual([1, 2]);
  expect(found("Siti Maryam", "1988-01-01")).toEqual([3]);
});

test("nobody is shown for a stranger, for two letters, or a visit that was cancelled", () => {
  expect([found("Rohmah", "1970-01-01"), found("Si"), found("", undefined)]).toEqual([[], [], []]);
  expect(found("Siti Aminah", "1964-02-02")).toEqual([2]);
});
