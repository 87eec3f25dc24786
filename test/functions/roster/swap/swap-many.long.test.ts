import { beforeEach, expect, test } from "vitest";
import { instantAt } from "../../../../shared/time/zone.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { clock, everyDay, newClinic, publish, putRow, shiftsOn } from "../publish-month/publishing.ts";
import { propose, waitingOf, withdraw } from "./swapping.ts";

useTable();

const [ani, budi] = ["ani-banyak", "budi-banyak"];

beforeEach(() => {
  clock.now = instantAt("2026-11-30", 9 * 60, "WIB");
});

test("nobody has more than forty requests that stand, however many at once they make; one that ended leaves room", async () => {
  const id = await newClinic("banyak", [ani, budi]);
  for (const month of ["2026-12", "2027-01"]) {
    await putRow(id, month, ani, shiftsOn(everyDay(month)));
    await publish(id, month);
  }
  const on = (date: string) => ({ practitionerId: ani, date, code: "P" });
  const days = [
    ...everyDay("2026-12").map((day) => `2026-12-${day}`),
    ...everyDay("2027-01").map((day) => `2027-01-${day}`),
  ];
  const [first = expect.fail("no day"), ...others] = days;
  const swap = await propose(id, on(first));
  for (const day of others.slice(0, 38)) await propose(id, on(day));
  const atOnce = await Promise.all(others.slice(38, 41).map((day) => outcomeOf(propose(id, on(day)))));
  expect(atOnce.toSorted()).toEqual(["accepted", "roster.swap-many", "roster.swap-many"]);
  expect((await waitingOf(id, ani)).asked).toHaveLength(40);
  await withdraw(swap, ani);
  await propose(id, on(first));
  expect(await outcomeOf(propose(id, on(others[45] ?? "")))).toBe("roster.swap-many");
  clock.now = instantAt("2026-12-02", 9 * 60, "WIB");
  await propose(id, on(others[45] ?? ""));
  await propose(id, on(others[46] ?? ""));
  expect(await outcomeOf(propose(id, on(others[47] ?? "")))).toBe("roster.swap-many");
}, 60_000);
