import { beforeEach, expect, test } from "vitest";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { useTable } from "../../store/use-table.ts";
import { morningCode } from "../planning.ts";
import { clock, newClinic, preview, publish, putRow, shiftsOn } from "./publishing.ts";

useTable();

const night: ShiftCode = { code: "M", name: "Jaga malam", hours: { from: 21 * 60, to: 31 * 60 } };
const week = ["01", "02", "03", "04", "05", "06", "07", "08"];

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
});

test("a month that is published before one that stands already is held to it: what follows from both is said, and nothing of that alone", async () => {
  const [ani, budi] = ["ani-akhir", "budi-akhir"];
  const id = await newClinic("akhir", [ani, budi], [morningCode, night]);
  await putRow(id, "2027-01", ani, shiftsOn(["01"]));
  await putRow(id, "2027-01", budi, shiftsOn(week));
  await publish(id, "2027-01");
  await putRow(id, "2026-12", ani, { "31": ["M"] });
  const ofPeople = (await preview(id, "2026-12")).breaks.filter(({ rule }) => rule !== "no-doctor");
  expect(ofPeople).toEqual([
    {
      rule: "rest",
      severity: "warns",
      practitionerId: ani,
      date: "2027-01-01",
      facts: { code: "P", before: { date: "2026-12-31", code: "M" }, hours: 1, least: 10 },
    },
  ]);
});
