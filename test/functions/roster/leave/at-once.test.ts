import { beforeEach, expect, test } from "vitest";
import { minute } from "../../../../shared/time/instant.ts";
import { addDays } from "../../../../shared/time/local-date.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { clock, newClinic } from "../publish-month/publishing.ts";
import { ask, ownOf, withdraw } from "./leaving.ts";

useTable();

const day = 24 * 60 * minute;
const ani = "ani";

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

const leaveOn = (date: string) => ({ practitionerId: ani, from: date, to: date, kind: "other" as const });

test("of two requests for the same day that come at once, one is made and the other refused", async () => {
  const id = await newClinic("serentak", [ani, "budi"]);
  for (const date of ["2026-12-14", "2026-12-15", "2026-12-16"]) {
    const outcomes = await Promise.all([1, 2].map(() => outcomeOf(ask(id, leaveOn(date)))));
    expect(outcomes.toSorted()).toEqual(["accepted", "roster.leave-overlaps"]);
  }
  expect((await ownOf(id, ani)).requests).toHaveLength(3);
});

test("requests of one person for other days, and of two persons for the same, are all made", async () => {
  const id = await newClinic("beda-hari", [ani, "budi"]);
  const dates = ["2026-12-14", "2026-12-15", "2026-12-16"];
  const asked = [...dates.map(leaveOn), { ...leaveOn("2026-12-14"), practitionerId: "budi" }];
  expect(await Promise.all(asked.map((one) => outcomeOf(ask(id, one))))).toEqual(Array(4).fill("accepted"));
});

test("the same request twice at once is made once, and both are told the same", async () => {
  const id = await newClinic("kembar", [ani]);
  const key = requestKey();
  const [one, other] = await Promise.all([ask(id, leaveOn("2026-12-14"), key), ask(id, leaveOn("2026-12-14"), key)]);
  expect(other).toEqual(one);
  expect((await ownOf(id, ani)).requests).toEqual([one]);
});

test("somebody asks for as much as a clinic can read in a month, though they take it back each time; then they wait", async () => {
  const id = await newClinic("sering", [ani, "budi"]);
  for (let count = 0; count < 24; count += 1) {
    const request = await ask(id, leaveOn(addDays("2026-12-10", count)));
    if (count > 0) await withdraw(id, ani, request.id);
    clock.now += minute;
  }
  expect(await outcomeOf(ask(id, leaveOn("2027-01-20")))).toBe("roster.leave-many");
  expect(await outcomeOf(ask(id, { ...leaveOn("2027-01-20"), practitionerId: "budi" }))).toBe("accepted");
  clock.now += 30 * day;
  expect(await outcomeOf(ask(id, leaveOn("2027-01-20")))).toBe("accepted");
});
