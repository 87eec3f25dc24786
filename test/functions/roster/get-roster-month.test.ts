import { beforeAll, describe, expect, test } from "vitest";
import {
  dutyKey,
  holidayKey,
  monthHeadKey,
  rosterRowKey,
  rosterVersionKey,
  shiftCodesKey,
} from "../../../functions/store/table/keys.ts";
import { noSettings } from "../../../shared/roster/settings/roster-setting.ts";
import type { Holiday } from "../../../shared/time/holiday.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { requestKey, serang } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { countRequests } from "../store/count-requests.ts";
import { put, putClinic, putDistrict, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { clinicId, clock, guardCode, morningCode, planner, rosterMonth, rowOf, saveRows } from "./planning.ts";
import { newClinic, publish, clock as publishClock } from "./publish-month/publishing.ts";

useTable();

const holiday = (date: string): Holiday => ({ date, kind: "holiday", name: date, source: "SKB 3 Menteri" });
const monthOf = (month: string) => rosterMonth({ clinicId, month }, planner, requestKey());

beforeAll(async () => {
  await putDistrict(serang);
  await putClinic(clinicId, ["rahmawati-cikande", "hasan-cikande"]);
  for (const one of ["2026-10-31", "2026-11-30", "2026-12-25", "2027-01-01"].map(holiday))
    await put({ ...holidayKey("3604", one.date), ...one });
});

describe("a clinic's month", () => {
  test("has an empty row for each practitioner and no codes before anything was saved, and the holidays", async () => {
    expect(await monthOf("2026-12")).toEqual({
      month: "2026-12",
      today: "2026-12-10",
      settings: noSettings,
      ramadan: [],
      codes: { revision: 0, codes: [] },
      rows: [
        { practitionerId: "rahmawati-cikande", revision: 0, cells: {}, locked: [] },
        { practitionerId: "hasan-cikande", revision: 0, cells: {}, locked: [] },
      ],
      publishing: false,
      leave: [],
      holidays: [holiday("2026-11-30"), holiday("2026-12-25")],
      yearDecreed: false,
    });
  });

  test("has what was saved of this month at this clinic by those who practise there, whatever else was", async () => {
    await put({ ...shiftCodesKey(clinicId), revision: 4, codes: [morningCode, guardCode] });
    await put({ ...shiftCodesKey("3604-kibin"), revision: 9, codes: [guardCode] });
    const row = { revision: 2, cells: { "11": ["P", "J"] }, locked: ["11"] };
    await put({ ...rosterRowKey(clinicId, "2027-02", "hasan-cikande"), ...row });
    for (const [clinic, month, practitioner] of [
      [clinicId, "2027-02", "dewi-ciruas"],
      [clinicId, "2027-03", "rahmawati-cikande"],
      ["3604-kibin", "2027-02", "rahmawati-cikande"],
    ] as const)
      await put({ ...rosterRowKey(clinic, month, practitioner), ...row });
    expect(await monthOf("2027-02")).toMatchObject({
      codes: { revision: 4, codes: [morningCode, guardCode] },
      rows: [
        { practitionerId: "rahmawati-cikande", revision: 0, cells: {}, locked: [] },
        { practitionerId: "hasan-cikande", ...row },
      ],
    });
  });

  test("says which day it is where the clinic is", async () => {
    const { now } = clock;
    clock.now = instantAt("2026-12-11", 0, "WIB");
    expect((await monthOf("2026-12")).today).toBe("2026-12-11");
    clock.now -= 1;
    expect((await monthOf("2026-12")).today).toBe("2026-12-10");
    clock.now = now;
  });

  test("has what was published of it, and of the month before, whatever the draft says since", async () => {
    await newClinic("cikande", ["rahmawati-cikande", "hasan-cikande"], [morningCode]);
    const save = (month: string, revision: number, code: string) =>
      saveRows({ clinicId, month, rows: [rowOf("hasan-cikande", revision, { "05": [code] })] }, planner, requestKey());
    await save("2027-04", 0, "P");
    await publish(clinicId, "2027-04");
    await put({ ...shiftCodesKey(clinicId), revision: 5, codes: [guardCode] });
    await save("2027-04", 1, "J");
    const sheet = {
      rows: [
        { practitionerId: "rahmawati-cikande", cells: {} },
        { practitionerId: "hasan-cikande", cells: { "05": ["P"] } },
      ],
      codes: [morningCode],
    };
    const april = await monthOf("2027-04");
    expect([april.published, april.publishing, april.carried]).toEqual([
      { version: 1, at: publishClock.now, ...sheet },
      false,
      undefined,
    ]);
    expect(april.rows[1]?.cells).toEqual({ "05": ["J"] });
    const may = await monthOf("2027-05");
    expect([may.published, may.publishing, may.carried]).toEqual([undefined, false, sheet]);
  });

  test("has what is being published as soon as it is frozen, and says that its sessions are not all there", async () => {
    const version = { at: 1, by: "jadwal", rows: [], codes: [], written: 3 };
    await put({ ...monthHeadKey(clinicId, "2027-08"), version: 0, publishing: 1 });
    await put({ ...rosterVersionKey(clinicId, "2027-08", 1), ...version });
    const august = await monthOf("2027-08");
    const frozen = { rows: [], codes: [] };
    expect([august.published, august.publishing]).toEqual([{ version: 1, at: 1, ...frozen }, true]);
    expect((await monthOf("2027-09")).carried).toEqual(frozen);
  });

  test("says when its people have off, and that it is no leave where no clinic granted it", async () => {
    const kept = { revision: 1, halves: {}, nights: {}, leave: ["03a", "03p"] };
    await put({ ...dutyKey("hasan-cikande", "2027-05"), ...kept });
    await put({ ...dutyKey("dewi-ciruas", "2027-05"), ...kept });
    expect((await monthOf("2027-05")).leave).toEqual([
      { practitionerId: "hasan-cikande", date: "2027-05-03", half: "a", is: "away" },
      { practitionerId: "hasan-cikande", date: "2027-05-03", half: "p", is: "away" },
    ]);
  });

  test("has what stands of the month after: what is published of it, or else is drafted and can be read", async () => {
    await put({ ...shiftCodesKey(clinicId), revision: 6, codes: [morningCode] });
    const followingOf = async () => (await monthOf("2028-03")).following;
    const april = (practitioner: string) => rosterRowKey(clinicId, "2028-04", practitioner);
    await put({ ...april("dewi-ciruas"), revision: 1, cells: { "01": ["P"] }, locked: [] });
    await put({ ...april("hasan-cikande"), revision: 1, cells: {}, locked: [] });
    expect(await followingOf()).toBeUndefined();
    await put({ ...april("hasan-cikande"), revision: 1, cells: { "01": ["P"] }, locked: [] });
    const logged = loggedLines();
    await put({ ...april("rahmawati-cikande"), revision: 1, cells: 5, locked: [] });
    const rows = [{ practitionerId: "hasan-cikande", cells: { "01": ["P"] } }];
    expect(await followingOf()).toEqual({ rows, codes: [morningCode], draft: true });
    expect(logged).toHaveLength(1);
    await put({ ...monthHeadKey(clinicId, "2028-04"), version: 1 });
    await put({
      ...rosterVersionKey(clinicId, "2028-04", 1),
      at: 1,
      by: "jadwal",
      rows,
      codes: [guardCode],
      written: 1,
    });
    expect(await followingOf()).toEqual({ rows, codes: [guardCode] });
  });

  test("costs eight requests while nothing is published, its directory being known", async () => {
    const { commands } = await countRequests(() => monthOf("2026-12"));
    const gets = Array.from({ length: 4 }, () => "GetItem");
    expect(commands.toSorted()).toEqual(["BatchGetItem", ...gets, "Query", "Query", "Query"]);
  });
});

test("the month of a clinic that there is not is refused", async () => {
  const [here, elsewhere] = ["3604-tirtayasa", "9999-cikande"];
  const asked = [here, elsewhere].map((id) =>
    outcomeOf(rosterMonth({ clinicId: id, month: "2026-12" }, planner, requestKey())),
  );
  expect(await Promise.all(asked)).toEqual(["place.unknown", "place.unknown"]);
});
