import { expect, test } from "vitest";
import { rosterRowKey } from "../../../../functions/store/table/keys.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { clock, newClinic } from "../publish-month/publishing.ts";
import { away, dutyIn } from "./changing.ts";

useTable();

test("who is away has off, though their row of the draft can't be read and nothing is published yet", async () => {
  loggedLines();
  clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
  const id = await newClinic("rusak-cuti", ["hana"]);
  await put({ ...rosterRowKey(id, "2026-12", "hana"), revision: 1, cells: { "14": ["pagi"] }, locked: [] });
  await away(id, { practitionerId: "hana", from: "2026-12-14", to: "2026-12-14" });
  expect((await dutyIn("hana", "2026-12")).leave).toEqual(["14a", "14p"]);
});
