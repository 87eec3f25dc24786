import { beforeEach, expect, test } from "vitest";
import { publishedMonthsOf } from "../../../../functions/store/published/published-months.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { useTable } from "../../store/use-table.ts";
import { guardCode, morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow, sessionsIn, shiftsOn } from "../publish-month/publishing.ts";
import { close, closeShown, dutyIn, previewAway, publishedIn } from "./changing.ts";

useTable();

const month = "2026-12";

beforeEach(() => {
  clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
});

test("a closed day has nobody's shift, be it an afternoon only; nobody's leave comes of it", async () => {
  const id = await newClinic("tutup", ["ani", "budi"], [morningCode, guardCode]);
  await putRow(id, month, "ani", shiftsOn(["11", "12"]));
  await putRow(id, month, "budi", { "11": ["P", "J"], "12": ["J"] });
  await publish(id, month);
  const shown = await previewAway(id, { from: "2026-12-11", to: "2026-12-11" });
  expect(shown.off).toEqual([
    { practitionerId: "ani", date: "2026-12-11", code: "P", covers: [] },
    { practitionerId: "budi", date: "2026-12-11", code: "P", covers: [] },
    { practitionerId: "budi", date: "2026-12-11", code: "J", covers: [] },
  ]);
  expect(shown.breaks).toEqual([{ rule: "no-doctor", severity: "warns", date: "2026-12-11", facts: {} }]);
  expect(await closeShown(id, { from: "2026-12-11", to: "2026-12-11" }, shown.digest)).toEqual({
    versions: [{ month, version: 2 }],
    done: true,
    written: 2,
    affected: 0,
  });
  expect((await sessionsIn(id, month)).map(({ state }) => state)).toEqual(["closed", "closed", "open"]);
  await close(id, { from: "2026-12-12", to: "2026-12-12", begins: "p" });
  expect(await publishedIn(id, month)).toEqual({ ani: shiftsOn(["12"]), budi: {} });
  expect(await dutyIn("budi", month)).toEqual({ halves: {}, leave: [] });
});

test("a day on which nobody works is closed without a version", async () => {
  const id = await newClinic("sepi", ["ani"], [morningCode]);
  await putRow(id, month, "ani", shiftsOn(["11"]));
  await publish(id, month);
  expect(await close(id, { from: "2026-12-13", to: "2026-12-13" })).toEqual({
    versions: [],
    done: true,
    written: 0,
    affected: 0,
  });
  // Whoever reads what is published knows it: a district that counts who is lacking, a doctor's month.
  const told = async () => (await publishedMonthsOf([{ clinicId: id, month }], { ConsistentRead: true }))[0];
  expect(await told()).toMatchObject({ version: 1, closed: ["2026-12-13"] });
  await publish(id, month);
  expect(await told()).toMatchObject({ version: 2, closed: ["2026-12-13"] });
});

test("a day of a month of which nothing is published is closed in its draft alone", async () => {
  const id = await newClinic("sunyi", ["ani"], [morningCode]);
  await putRow(id, month, "ani", shiftsOn(["11"]));
  await close(id, { from: "2026-12-13", to: "2026-12-13" });
  expect(await publishedMonthsOf([{ clinicId: id, month }], { ConsistentRead: true })).toEqual([]);
});
