import { beforeEach, expect, test } from "vitest";
import { rosterSettingKey } from "../../../../functions/store/table/keys.ts";
import { usualChoice } from "../../../../shared/roster/settings/rules-of.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { put, useTable } from "../../store/use-table.ts";
import { guardCode, morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow } from "../publish-month/publishing.ts";
import { away, close, publishedIn } from "./changing.ts";

useTable();

const month = "2026-12";

beforeEach(() => {
  clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
});

test("what is published under gentler rules keeps nobody from being ill, nor a clinic from being closed", async () => {
  const id = await newClinic("ketat", ["emi", "fani"], [morningCode, guardCode]);
  const long = ["P", "J"];
  // Sixty-nine hours in one week, and seven days in a row.
  const days = ["14", "15", "16", "17", "18", "19", "20"];
  await putRow(id, month, "emi", Object.fromEntries(days.map((day) => [day, long])));
  await publish(id, month);
  const rules = {
    ...usualChoice,
    "week-hours": { severity: "blocks", hours: 40 },
    "days-in-a-row": { severity: "blocks", days: 3 },
  } as const;
  await put({ ...rosterSettingKey(id, "rules"), revision: 1, setting: { kind: "rules", rules } });
  expect(await outcomeOf(away(id, { practitionerId: "emi", from: "2026-12-14", to: "2026-12-14" }))).toBe("accepted");
  await close(id, { from: "2026-12-20", to: "2026-12-20" });
  expect(Object.keys((await publishedIn(id, month)).emi ?? {})).toEqual(["15", "16", "17", "18", "19"]);
  // Who covers is judged by the rules as they are now.
  const cover = ["15", "16", "17", "18"].map((day) => ({
    practitionerId: "emi",
    date: `2026-12-${day}`,
    code: "P",
    by: "fani",
  }));
  const covered = away(id, { practitionerId: "emi", from: "2026-12-15", to: "2026-12-18", cover });
  expect(await outcomeOf(covered)).toBe("roster.rule-broken");
});
