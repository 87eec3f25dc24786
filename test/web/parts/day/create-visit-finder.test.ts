import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { createVisitFinder } from "../../../../web/parts/day/create-visit-finder.ts";
import { dayVisit } from "../day-visit.ts";

test("until the reading of dates was fetched whoever is written is looked for by name, number and code", async () => {
  const visit = dayVisit(12, { status: "booked" });
  const { name, birthDate } = visit.patient;
  const born = `${name.slice(0, 2)} ${birthDate.slice(0, 4)}`;
  const { write, isFound } = createRoot(() =>
    createVisitFinder(
      () => "2026-11-23",
      () => [visit],
      ({ number }) => `A-${number}`,
    ),
  );
  const isFoundBy = (written: string): boolean => {
    write(written);
    return isFound()(visit);
  };
  const plainly = [name, "12", visit.appointment.code.toLowerCase(), "", "-", "13", born];
  expect(plainly.map(isFoundBy)).toEqual([true, true, true, true, false, false, false]);
  await vi.waitFor(() => expect(isFoundBy(born)).toBe(true));
  expect(plainly.map(isFoundBy)).toEqual([true, true, true, true, false, false, true]);
});
