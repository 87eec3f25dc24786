import { expect, test } from "vitest";
import { askedIn } from "../../../../../web/features/roster/my-month/asked-shifts.ts";

const shift = { clinicId: "3604-kramatwatu", date: "2026-12-03", code: "P" };

test("a shift is in the request that names it, of that clinic and day, and by that code", () => {
  const asked = { ...shift, swapId: "one", status: "open" as const };
  const waiting = { toAnswer: 0, toTake: 0, asked: [asked] };
  expect(askedIn(waiting, shift)).toEqual(asked);
  for (const other of [{ clinicId: "3604-cikande" }, { date: "2026-12-04" }, { code: "S" }])
    expect(askedIn(waiting, { ...shift, ...other })).toBeUndefined();
});
