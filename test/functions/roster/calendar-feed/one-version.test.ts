import { expect, test } from "vitest";
import { getMyMonth } from "../../../../functions/roster/month/get-my-month.ts";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import { leaveRequestsOf } from "../../../../functions/store/leave/leave-requests.ts";
import { publishedMonthsOf } from "../../../../functions/store/published/published-months.ts";
import { monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../../../functions/store/roster/roster-versions.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { shiftId } from "../../../../shared/roster/month/shift-id.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { useTable } from "../../store/use-table.ts";
import { away, close } from "../change/changing.ts";
import { guardCode, morningCode, planner } from "../planning.ts";
import { newClinic, preview, publish, publishWith, putRow, sessionsIn } from "../publish-month/publishing.ts";
import { answer, approve, propose } from "../swap/swapping.ts";
import { doctorAt, eventsAt, newToken, renew } from "./calendars.ts";

useTable();

const month = "2026-12";

const monthOf = getMyMonth({
  todayAt: async () => "2026-11-20",
  monthHeadOf,
  rosterVersionOf,
  publishedMonthsOf,
  personMonthsOf,
  leaveRequestsOf,
});

/** What the person's own screen shows, as events. */
const screenOf = async (clinicId: ClinicId, practitionerId: string) => {
  const { shifts, published } = await monthOf({ month }, doctorAt(practitionerId, [clinicId]), requestKey());
  return shifts.map(({ date, hours }) => ({
    uid: shiftId({ clinicId, practitionerId, date, hours }),
    start: instantAt(date, hours.from, "WIB"),
    end: instantAt(date, hours.to, "WIB"),
    version: published[0]?.version,
    status: "CONFIRMED",
  }));
};

/** The open sessions of the person, as events of this version. */
const sessionsOf = async (clinicId: ClinicId, practitionerId: string, version: number) =>
  (await sessionsIn(clinicId, month))
    .filter((session) => session.state === "open" && session.practitionerId === practitionerId)
    .map((session) => ({
      uid: session.id,
      start: session.start,
      end: sessionEnd(session),
      version,
      status: "CONFIRMED",
    }));

test("complaint 14: after each change the own month, the calendar and the sessions say one and the same version", async () => {
  const practitionerId = "rahmawati";
  const clinicId = await newClinic("satu-versi", [practitionerId, "hasan"], [morningCode]);
  const token = newToken();
  await renew(doctorAt(practitionerId, [clinicId]), token);
  const expectOne = async (version: number, days: number) => {
    const confirmed = (await eventsAt(token)).filter(({ status }) => status === "CONFIRMED");
    expect(confirmed).toHaveLength(days);
    expect(confirmed).toEqual(await screenOf(clinicId, practitionerId));
    expect(confirmed).toEqual(await sessionsOf(clinicId, practitionerId, version));
  };
  await putRow(clinicId, month, "hasan", { "01": ["P"] });
  await putRow(clinicId, month, practitionerId, { "01": ["P"], "02": ["P"], "04": ["P"], "07": ["P"] });
  await publish(clinicId, month);
  await expectOne(1, 4);
  await putRow(clinicId, month, practitionerId, { "02": ["P"], "04": ["P"], "07": ["P"], "08": ["P"], "09": ["P"] });
  await publish(clinicId, month);
  await expectOne(2, 5);
  await away(clinicId, { practitionerId, from: "2026-12-02", to: "2026-12-04" });
  await expectOne(3, 3);
  await close(clinicId, { from: "2026-12-07", to: "2026-12-07" });
  await expectOne(4, 2);
  expect((await eventsAt(token)).map(({ uid, status }) => `${uid.split(".")[1]} ${status}`)).toEqual([
    "2026-12-01 CANCELLED",
    "2026-12-02 CANCELLED",
    "2026-12-04 CANCELLED",
    "2026-12-07 CANCELLED",
    "2026-12-08 CONFIRMED",
    "2026-12-09 CONFIRMED",
  ]);
});

test("complaint 14: after a swap both colleagues' months, calendars and sessions say one and the same version", async () => {
  const [first, second] = ["ani-satu", "budi-satu"];
  const clinicId = await newClinic("tukar-versi", [first, second], [morningCode]);
  const both = [first, second].map((practitionerId) => ({ practitionerId, token: newToken() }));
  for (const { practitionerId, token } of both) await renew(doctorAt(practitionerId, [clinicId]), token);
  const expectDays = async (version: number, days: string[][]) => {
    for (const [index, { practitionerId, token }] of both.entries()) {
      const confirmed = (await eventsAt(token)).filter(({ status }) => status === "CONFIRMED");
      expect(confirmed.map(({ uid }) => uid.split(".")[1])).toEqual(days[index]);
      expect(confirmed).toEqual(await screenOf(clinicId, practitionerId));
      expect(confirmed).toEqual(await sessionsOf(clinicId, practitionerId, version));
    }
  };
  await putRow(clinicId, month, first, { "14": ["P"], "15": ["P"] });
  await putRow(clinicId, month, second, { "16": ["P"] });
  await publish(clinicId, month);
  await expectDays(1, [["2026-12-14", "2026-12-15"], ["2026-12-16"]]);
  const on = (practitionerId: string, day: string) => ({ practitionerId, date: `${month}-${day}`, code: "P" });
  await approve(await answer(await propose(clinicId, on(first, "14"), on(second, "16")), second));
  await expectDays(2, [["2026-12-15", "2026-12-16"], ["2026-12-14"]]);
});

test("the calendar and the own month have a version from the same moment on, though its sessions are still to come", async () => {
  const practitionerId = "dewi";
  const clinicId = await newClinic("baru-beku", [practitionerId], [morningCode]);
  const token = newToken();
  await renew(doctorAt(practitionerId, [clinicId]), token);
  await putRow(clinicId, month, practitionerId, { "10": ["P"] });
  const { digest } = await preview(clinicId, month);
  await publishWith({ bringMonth: async () => false })({ clinicId, month, digest }, planner, requestKey());
  expect(await screenOf(clinicId, practitionerId)).toHaveLength(1);
  expect(await eventsAt(token)).toEqual(await screenOf(clinicId, practitionerId));
  expect(await sessionsIn(clinicId, month)).toEqual([]);
});

test("a calendar has a guard too, in which nobody can be booked, and nothing of a draft or of why somebody is away", async () => {
  const practitionerId = "sari";
  const clinicId = await newClinic("jaga-juga", [practitionerId], [morningCode, guardCode]);
  const token = newToken();
  await renew(doctorAt(practitionerId, [clinicId]), token);
  await putRow(clinicId, month, practitionerId, { "10": ["J"] });
  await publish(clinicId, month);
  await putRow(clinicId, month, practitionerId, { "10": ["J"], "11": ["J"] });
  expect(await eventsAt(token)).toEqual([
    {
      uid: `${clinicId}.2026-12-10.1400.${practitionerId}`,
      start: instantAt("2026-12-10", 14 * 60, "WIB"),
      end: instantAt("2026-12-10", 20 * 60, "WIB"),
      version: 1,
      status: "CONFIRMED",
    },
  ]);
});
