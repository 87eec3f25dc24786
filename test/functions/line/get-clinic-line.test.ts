import { beforeEach, describe, expect, test } from "vitest";
import { getClinicLine } from "../../../functions/line/get-clinic-line.ts";
import { sessionsOfDay } from "../../../functions/schedule/sessions-of-day.ts";
import { directoryOf } from "../../../functions/store/district/directory-of.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { getClinicLine as contract } from "../../../shared/api/line/get-clinic-line.ts";
import { placeTold } from "../../../shared/line/place-told.ts";
import { type Session, sessionIdOf } from "../../../shared/schedule/session.ts";
import { hour, minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { colleague, morning, requestKey, serang, siti } from "../booking/cikande.ts";
import { clock, outcomeOf, walkIn } from "../booking/use-cases.ts";
import { admit, arrived, booked, desk, end, pause, rahmawati } from "../consult/use-cases.ts";
import { useConsultMorning } from "../consult/use-consult-morning.ts";
import { asListed } from "../http/as-listed.ts";
import { countRequests, needTrueCounts } from "../store/count-requests.ts";
import { putClinic, putSession } from "../store/use-table.ts";
import { line } from "./doctor-line.ts";

useConsultMorning();

const date = "2026-11-23";
const clinicId = "3604-cikande";
const { practitionerId } = rahmawati;
const now = () => clock.now;
const sessionsAt = sessionsOfDay({ districtById: async () => serang, sessionsOf, now });
const ask = asListed(contract, getClinicLine({ directoryOf, sessionsOfDay: sessionsAt, now }));
const told = (request = { clinicId, date }) => ask(request, undefined, requestKey());

const atCiruas = (id: string, changes: Partial<Session> = {}): Session =>
  morning({
    id: sessionIdOf({ clinicId: "3604-ciruas", date, wall: "0600", practitionerId: id }),
    clinicId: "3604-ciruas",
    practitionerId: id,
    start: instantAt(date, 6 * 60, "WIB"),
    ...changes,
  });

const doctors = ["ani", "budi", "citra", "dedi", "euis"];
/** A morning with so many patients, of whom all were seen. */
const atKibin = (id: string, patients: number): Session => {
  const numbers = Array.from({ length: patients }, (_, index) => index + 1);
  const { start } = morning();
  return morning({
    id: `3604-kibin.${date}.0800.${id}`,
    clinicId: "3604-kibin",
    practitionerId: id,
    claims: Object.fromEntries(numbers.map((number) => [number, "k4m7q2x9ta-K7M4QX"])),
    line: Object.fromEntries(numbers.map((number) => [number, { status: "completed", since: start, calledAt: start }])),
  });
};

beforeEach(async () => {
  await putClinic("3604-kibin", doctors);
  await putClinic(clinicId, [practitionerId, "hasan-cikande"]);
  await putClinic("3604-ciruas", [practitionerId, "dewi-ciruas"]);
  await Promise.all([putSession(atCiruas(practitionerId)), putSession(atCiruas("dewi-ciruas"))]);
});

describe("the line of a clinic's day", () => {
  test("has each of its sessions by number, and those that its doctors have elsewhere", async () => {
    await arrived(2);
    await booked(3);
    const { sessions, askAgain } = await told();
    expect(sessions.map(({ id, expected, line: here }) => [id, expected, Object.keys(here)])).toEqual([
      [colleague().id, [], []],
      [morning().id, [3], ["2"]],
      [atCiruas(practitionerId).id, [], []],
    ]);
    expect(askAgain).toEqual({ next: 8, others: 30 });
  });

  test("says nothing of anybody but where their number stands, and nothing of a service", async () => {
    const id = await arrived(2);
    const text = JSON.stringify(await told());
    expect(
      [...id.split("-"), id, "siti", "Siti", "umum", "gizi", "claims"].filter((word) => text.includes(word)),
    ).toEqual([]);
  });

  test("costs one request and one unit at the end of a usual day, and one request for each other clinic", async (context) => {
    needTrueCounts(context);
    const costs = async (patients: number) => {
      for (const name of doctors) await putSession(atKibin(name, patients));
      return countRequests(() => told({ clinicId: "3604-kibin", date }));
    };
    expect(await costs(15)).toEqual({ commands: ["Query"], units: 1 });
    expect(await costs(24)).toEqual({ commands: ["Query"], units: 1.5 });
    expect((await countRequests(() => told())).commands).toEqual(["Query", "Query"]);
  });

  test("is not there for a clinic that is not, and empty without a read for a day that can have none", async () => {
    expect(await outcomeOf(told({ clinicId: "3604-nowhere", date }))).toBe("place.unknown");
    for (const day of ["2026-11-21", "2026-11-25"]) {
      const { commands } = await countRequests(async () => {
        expect(await told({ clinicId, date: day })).toEqual({ sessions: [], askAgain: { next: 30, others: 60 } });
      });
      expect(commands).toEqual([]);
    }
    expect((await countRequests(() => told({ clinicId, date: "2026-11-24" }))).commands).toEqual(["Query"]);
  });
});

const pass = async (milliseconds: number): Promise<void> => {
  clock.now += milliseconds;
};

test("from arrival to the end a phone tells by it what the API tells of the visit itself, and when to ask that", async () => {
  await walkIn(
    {
      sessionId: morning().id,
      service: "umum",
      patient: { name: "Karta", birthDate: "1950-02-03", sex: "male" },
      complaint: "",
    },
    desk,
    requestKey(),
  );
  const first = await arrived(2);
  const mine = await arrived(3);
  const ownWord = () => line({ appointmentId: mine }, siti, requestKey());
  const steps: [what: string, happens: () => Promise<unknown>, isNews: boolean][] = [
    ["time passes", () => pass(5 * minute), false],
    ["one before is called in", () => admit(first), false],
    ["one before is sent back", () => pause(first), false],
    ["one before is called again", () => admit(first), false],
    ["one before is done", () => end(first), false],
    ["it is their turn", () => admit(mine), true],
    ["they are sent back", () => pause(mine), true],
    ["hours pass", () => pass(hour), false],
    ["they are called again", () => admit(mine), true],
    ["they are done", () => end(mine), true],
  ];
  for (const [what, happens, isNews] of steps) {
    const known = await ownWord();
    await happens();
    const place = placeTold(known, await told(), clock.now);
    expect([what, place]).toEqual([what, isNews ? undefined : await ownWord()]);
  }
});
