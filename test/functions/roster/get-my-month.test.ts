import { beforeAll, expect, test } from "vitest";
import { getMyMonth } from "../../../functions/roster/month/get-my-month.ts";
import { personMonthsOf } from "../../../functions/store/duty/person-months.ts";
import { leaveRequestsOf } from "../../../functions/store/leave/leave-requests.ts";
import { publishedMonthsOf } from "../../../functions/store/published/published-months.ts";
import { monthHeadOf } from "../../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../../functions/store/roster/roster-versions.ts";
import { monthHeadKey, rosterVersionKey } from "../../../functions/store/table/keys.ts";
import { getMyMonth as contract } from "../../../shared/api/roster/get-my-month.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { requestKey } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { asListed } from "../http/as-listed.ts";
import { countRequests } from "../store/count-requests.ts";
import { put, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { away } from "./change/changing.ts";
import { approve, ask } from "./leave/leaving.ts";
import { guardCode, morningCode } from "./planning.ts";
import { clock, newClinic, publish, putCodes, putRow } from "./publish-month/publishing.ts";

useTable();

const practitionerId = "rahmawati";
const today = "2026-11-20";
const deps = {
  todayAt: async () => today,
  monthHeadOf,
  rosterVersionOf,
  publishedMonthsOf,
  personMonthsOf,
  leaveRequestsOf,
};
const asking = asListed(contract, getMyMonth(deps));
const monthAt = (month: string, clinicIds: ClinicId[]) =>
  asking({ month }, { role: "doctor", accountId: "akun-rahmawati", practitionerId, clinicIds }, requestKey());

const morning = (clinicId: ClinicId, date: string, to = 12 * 60) => ({
  clinicId,
  date,
  code: "P",
  name: "Poli umum pagi",
  hours: { from: 8 * 60, to },
});
const guard = (clinicId: ClinicId, date: string) => ({
  clinicId,
  date,
  code: "J",
  name: "Jaga",
  hours: { from: 14 * 60, to: 20 * 60 },
});

let cikande: ClinicId;
let kibin: ClinicId;

beforeAll(async () => {
  cikande = await newClinic("bulan-cikande", [practitionerId, "hasan"], [morningCode, guardCode]);
  kibin = await newClinic("bulan-kibin", [practitionerId, "dewi"], [morningCode, guardCode]);
});

test("shows the person's own shifts at all their clinics in the order of time, a Friday's hours as they are", async () => {
  await putRow(cikande, "2026-12", practitionerId, { "04": ["P"], "09": ["J", "P"] });
  await putRow(cikande, "2026-12", "hasan", { "05": ["P"] });
  await putRow(kibin, "2026-12", practitionerId, { "07": ["J"] });
  await publish(cikande, "2026-12");
  await publish(kibin, "2026-12");
  expect(await monthAt("2026-12", [cikande, kibin])).toEqual({
    month: "2026-12",
    today,
    shifts: [
      morning(cikande, "2026-12-04", 11 * 60),
      guard(kibin, "2026-12-07"),
      morning(cikande, "2026-12-09"),
      guard(cikande, "2026-12-09"),
    ],
    published: [cikande, kibin].map((clinicId) => ({ clinicId, version: 1, at: clock.now })),
  });
});

test("says nothing of a draft, nor of codes as they are called since it was published", async () => {
  await putRow(cikande, "2027-02", practitionerId, { "01": ["P"] });
  await publish(cikande, "2027-02");
  await putRow(cikande, "2027-02", practitionerId, { "01": ["J"], "02": ["J"] });
  await putCodes(cikande, [{ ...morningCode, name: "Pagi" }, guardCode]);
  expect((await monthAt("2027-02", [cikande])).shifts).toEqual([morning(cikande, "2027-02-01")]);
  await publish(cikande, "2027-02");
  const { shifts, published } = await monthAt("2027-02", [cikande]);
  expect(shifts).toEqual([guard(cikande, "2027-02-01"), guard(cikande, "2027-02-02")]);
  expect(published).toEqual([{ clinicId: cikande, version: 2, at: clock.now }]);
});

test("shows what is being published as soon as it holds, before all its sessions are there", async () => {
  await put({ ...monthHeadKey(kibin, "2027-03"), version: 0, publishing: 1 });
  const rows = [{ practitionerId, cells: { "01": ["J"] } }];
  await put({ ...rosterVersionKey(kibin, "2027-03", 1), at: 1, by: "jadwal", rows, codes: [guardCode], written: 0 });
  expect(await monthAt("2027-03", [cikande, kibin])).toEqual({
    month: "2027-03",
    today,
    shifts: [guard(kibin, "2027-03-01")],
    published: [{ clinicId: kibin, version: 1, at: 1 }],
  });
});

test("says at which place of the puskesmas a shift is, as it was published", async () => {
  const outpost = { kind: "pustu" as const, name: "Pustu Kadikaran" };
  await putCodes(cikande, [{ ...morningCode, outpost }, guardCode]);
  await putRow(cikande, "2027-04", practitionerId, { "01": ["P"] });
  await publish(cikande, "2027-04");
  await putCodes(cikande, [morningCode, guardCode]);
  expect((await monthAt("2027-04", [cikande])).shifts).toEqual([{ ...morning(cikande, "2027-04-01"), outpost }]);
});

test("is empty where nothing is published, and asks each clinic once for that, and once when the person has off", async () => {
  expect(await monthAt("2027-09", [cikande, kibin])).toEqual({ month: "2027-09", today, shifts: [], published: [] });
  const { commands } = await countRequests(() => monthAt("2027-09", [cikande, kibin]));
  expect(commands.toSorted()).toEqual(["BatchGetItem", "GetItem", "GetItem"]);
});

test("is refused to who works nowhere", async () => {
  expect(await outcomeOf(monthAt("2026-12", []))).toBe("place.unknown");
});

test("a clinic whose month can't be read takes no shift of another: it is named, and the others are shown", async () => {
  loggedLines();
  await putRow(cikande, "2027-06", practitionerId, { "03": ["J"] });
  await publish(cikande, "2027-06");
  await put({ ...monthHeadKey(kibin, "2027-06"), version: 1 });
  await put({ ...rosterVersionKey(kibin, "2027-06", 1), rows: 5 });
  const { shifts, unreadable } = await monthAt("2027-06", [cikande, kibin]);
  expect([shifts, unreadable]).toEqual([[guard(cikande, "2027-06-03")], [kibin]]);
});

test("says when the person has off, what was granted apart from what was recorded; nobody else's, and not why", async () => {
  const month = "2027-07";
  await putRow(cikande, month, practitionerId, { "01": ["P"] });
  await publish(cikande, month);
  const reason = "Operasi ibu saya";
  const asked = { practitionerId, from: "2027-07-02", to: "2027-07-03", ends: "a" as const, reason };
  await approve(await ask(kibin, asked));
  await away(cikande, { practitionerId, from: "2027-07-03", to: "2027-07-04", begins: "p" });
  await away(cikande, { practitionerId: "hasan", from: "2027-07-09", to: "2027-07-09" });
  const { off, ...rest } = await monthAt(month, [cikande, kibin]);
  expect(off).toEqual([
    { date: "2027-07-02", is: "leave" },
    { date: "2027-07-03", half: "a", is: "leave" },
    { date: "2027-07-03", half: "p", is: "away" },
    { date: "2027-07-04", is: "away" },
  ]);
  expect(JSON.stringify([off, rest])).not.toContain(reason);
});
