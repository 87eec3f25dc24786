import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getVisit } from "../../../functions/booking/get-visit.ts";
import { listPastVisits } from "../../../functions/booking/list-past-visits.ts";
import { listUpcomingVisits } from "../../../functions/booking/list-upcoming-visits.ts";
import { appointmentsAt } from "../../../functions/store/appointment/appointments.ts";
import { pastVisitsOf } from "../../../functions/store/appointment/past-visits.ts";
import { saveProgress } from "../../../functions/store/appointment/save-progress.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { householdOf } from "../../../functions/store/household/households.ts";
import { patientsAt } from "../../../functions/store/patient/patients.ts";
import { appointmentKey, householdMemberKey } from "../../../functions/store/table/keys.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { countRequests } from "../store/count-requests.ts";
import { put, putDistrict, putSession, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang } from "./cikande.ts";
import { book, cancel, clock, outcomeOf, seated } from "./use-cases.ts";

useTable();

const visit = getVisit({ visitOf });
const upcoming = listUpcomingVisits({ householdOf, patientsAt, appointmentsAt });
const past = listPastVisits({ householdOf, pastVisitsOf, appointmentsAt });
const wati = { role: "patient", accountId: "wati" } as const;
const stranger = { role: "patient", accountId: "nobody" } as const;

const member = async (accountId: string): Promise<PatientRecord> => {
  const person = await seated({ holder: accountId });
  const { id, name, birthDate, sex } = person;
  await put({ ...householdMemberKey(accountId, id), patient: { id, name, birthDate, sex }, relation: "child" });
  return person;
};
const bookFor = (person: PatientRecord, slot: Appointment["slot"], account: typeof wati | typeof stranger = wati) =>
  book(bookingOf(person, slot), account, requestKey());
const cancelled = ({ id, slot }: Appointment) => cancel({ appointmentId: id, from: slot }, wati, requestKey());

let mother: PatientRecord;
let child: PatientRecord;

beforeAll(async () => {
  [mother, child] = [await member("wati"), await member("wati")];
});

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

describe("one visit", () => {
  test("is told as it is, also when it is over, in one request; to nobody else, and not if there is none", async () => {
    const booked = await bookFor(mother, slotAt(morning(), 3));
    const { state } = await cancelled(booked);
    const { commands } = await countRequests(async () => {
      expect(await visit({ appointmentId: booked.id }, wati, requestKey())).toEqual({ ...booked, state });
    });
    expect(commands).toEqual(["BatchGetItem"]);
    expect(await outcomeOf(visit({ appointmentId: booked.id }, stranger, requestKey()))).toBe("patient.foreign");
    const unknown = `${mother.id}-AAAAAA`;
    expect(await outcomeOf(visit({ appointmentId: unknown }, wati, requestKey()))).toBe("appointment.unknown");
  });
});

describe("the visits to come", () => {
  test("are those of the whole household, soonest first, without the ended ones, and nobody else's", async () => {
    const late = await bookFor(mother, slotAt(afternoon(), 9));
    const early = await bookFor(child, slotAt(morning(), 2));
    await cancelled(await bookFor(child, slotAt(afternoon(), 12)));
    const cost = await countRequests(async () => {
      expect(await upcoming({}, wati, requestKey())).toEqual({ visits: [early, late] });
    });
    expect(cost.commands).toEqual(["Query", "BatchGetItem", "BatchGetItem"]);
    expect(await upcoming({}, stranger, requestKey())).toEqual({ visits: [] });
    await cancelled(late);
    await cancelled(early);
  });

  test("are listed without the one that can't be read, which is reported once and by its key alone", async () => {
    const [good, bad] = [await bookFor(mother, slotAt(afternoon(), 3)), await bookFor(child, slotAt(afternoon(), 5))];
    await put({ ...appointmentKey(bad.id), complaint: "Sakit perut", slot: "broken" });
    const lines = loggedLines();
    expect(await upcoming({}, wati, requestKey())).toEqual({ visits: [good] });
    expect(await upcoming({}, wati, requestKey())).toEqual({ visits: [good] });
    expect(lines).toEqual([
      {
        level: "error",
        unreadable: `PATIENT#${child.id} APPOINTMENT#${bad.code}`,
        name: "Unreadable",
        frames: expect.any(Array),
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain("Sakit perut");
  });
});

describe("the past visits", () => {
  test("come the latest first, twenty at a time, each once, however they ended; a page costs the same after a hundred", async () => {
    const rini = { role: "patient", accountId: "rini" } as const;
    const [one, two] = [await member("rini"), await member("rini")];
    const ended: Appointment[] = [];
    for (let number = 1; number <= 24; number += 1) {
      for (const [person, session] of [
        [one, morning()],
        [two, afternoon()],
      ] as const) {
        const booked = await bookFor(person, slotAt(session, number), rini as never);
        if (number % 2 === 0) {
          const state = { status: "no-show", endedAt: now } as const;
          await saveProgress(booked, { state });
          ended.push({ ...booked, state });
        } else {
          const { state } = await cancel({ appointmentId: booked.id, from: booked.slot }, rini, requestKey());
          ended.push({ ...booked, state });
        }
      }
    }
    const first = await past({}, rini, requestKey());
    const second = await past({ before: first.next }, rini, requestKey());
    const third = await past({ before: second.next }, rini, requestKey());
    expect([first, second, third].map(({ visits }) => visits.length)).toEqual([20, 20, 8]);
    expect(third.next).toBeUndefined();
    expect([first, second, third].flatMap(({ visits }) => visits)).toEqual(
      ended.toSorted((a, b) => b.slot.start - a.slot.start),
    );
    const cost = await countRequests(() => past({ before: first.next }, rini, requestKey()));
    expect(cost.commands).toEqual(["Query", "Query", "Query", "BatchGetItem"]);
    expect(await past({}, stranger, requestKey())).toEqual({ visits: [] });
  }, 30_000);
});
