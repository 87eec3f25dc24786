import { expect, test } from "vitest";
import { rosterRowKey } from "../../../../functions/store/table/keys.ts";
import { requestKey } from "../../booking/cikande.ts";
import { saidBy } from "../../said-by.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { newClinic, preview, publish, publishShown, putRow, sessionsIn, shiftsOn } from "./publishing.ts";

useTable();

const month = "2026-12";

test("a draft row that can't be read is not taken for one without shifts: it is said whose it is, and nothing is closed", async () => {
  loggedLines();
  const id = await newClinic("rusak", ["ani-rusak", "budi-rusak"]);
  for (const one of ["ani-rusak", "budi-rusak"]) await putRow(id, month, one, shiftsOn(["01", "02"]));
  await publish(id, month);
  const before = await sessionsIn(id, month);
  const shown = await preview(id, month);
  await put({ ...rosterRowKey(id, month, "ani-rusak"), revision: 2, cells: { "14": ["pagi"] }, locked: [] });
  const said = { code: "record.unreadable", practitionerIds: ["ani-rusak"], of: "draft" };
  expect(await saidBy(preview(id, month))).toEqual(said);
  expect(await saidBy(publishShown(id, month, shown.digest, requestKey()))).toEqual(said);
  expect(await sessionsIn(id, month)).toEqual(before);
  await putRow(id, month, "ani-rusak", shiftsOn(["01"]));
  expect(await publish(id, month)).toMatchObject({ version: 2, written: 1 });
});
