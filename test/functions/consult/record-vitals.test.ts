import { describe, expect, test } from "vitest";
import { getClinicDay } from "../../../functions/booking/get-clinic-day.ts";
import { getVisit } from "../../../functions/booking/get-visit.ts";
import { getNurseDay } from "../../../functions/consult/get-nurse-day.ts";
import { recordVitals } from "../../../functions/consult/record-vitals.ts";
import { sessionsOfDay } from "../../../functions/schedule/sessions-of-day.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { saveVitals } from "../../../functions/store/appointment/save-on-visit.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { withVisits } from "../../../functions/store/appointment/with-visits.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { getNurseDay as nurseDayContract } from "../../../shared/api/consult/get-nurse-day.ts";
import { recordVitals as contract } from "../../../shared/api/consult/record-vitals.ts";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { preparedWith } from "../../../shared/consult/prepared-with.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import type { Vitals } from "../../../shared/people/vitals.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import { hour, minute } from "../../../shared/time/instant.ts";
import { afternoon, morning, requestKey, serang, siti } from "../booking/cikande.ts";
import { cancel, clock, outcomeOf, reschedule } from "../booking/use-cases.ts";
import { asListed } from "../http/as-listed.ts";
import { doctorDay } from "../line/doctor-line.ts";
import { putSession } from "../store/use-table.ts";
import {
  admit,
  arrived,
  atClinic,
  booked,
  checkInAt,
  desk,
  end,
  rahmawati,
  sessionNow,
  skip,
  slot,
  takeBackCheckIn,
} from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

const nurse = { role: "nurse", accountId: "perawat", clinicIds: ["3604-cikande"] } as const;
const now = () => clock.now;
const ofDay = sessionsOfDay({ districtById: async () => serang, sessionsOf, now });
const nurseDay = asListed(nurseDayContract, getNurseDay({ sessionsOfDay: ofDay, withVisits }));
const recordBy = (deps: Partial<{ saveVitals: typeof saveVitals }>) =>
  asListed(contract, recordVitals({ appointmentOf, saveVitals, now, ...deps }));
const record = (appointmentId: string, vitals: Vitals, times: number, from: Slot = slot) =>
  recordBy({})({ appointmentId, from, vitals, times }, nurse, requestKey());
const kept = async (id: string) => (await appointmentOf(id))?.vitals;

const pressure = { systolic: 128, diastolic: 82 };
const { clinicId, date } = sessionIdParts(morning().id);

describe("what a nurse measures", () => {
  test("is read by the doctor and the nurse, and what was measured before stays beside it", async () => {
    const id = await atClinic();
    const first = { at: clock.now, values: { ...pressure, pulse: 82 } };
    expect(await record(id, { ...pressure, pulse: 82 }, 0)).toEqual({ appointmentId: id, vitals: [first] });
    clock.now += 5 * minute;
    // One sign measured again takes none of the others away.
    const second = { at: clock.now, values: { ...pressure, pulse: 82, temperature: 36.7 } };
    await record(id, { temperature: 36.7 }, 1);
    const days = [
      await doctorDay({ date }, rahmawati, requestKey()),
      await nurseDay({ clinicId, date }, nurse, requestKey()),
    ];
    expect(
      days.map(({ sessions }) => sessions.flatMap(({ visits }) => visits.map(({ appointment }) => appointment.vitals))),
    ).toEqual([[[first, second]], [[first, second]]]);
    await admit(id);
    expect(await kept(id)).toEqual([first, second]);
  });

  test("is told neither to the desk, nor to the patient, nor in the line that everybody reads", async () => {
    const id = await atClinic();
    await record(id, pressure, 0);
    const atDesk = await getClinicDay({ sessionsOfDay: ofDay, withVisits })({ clinicId, date }, desk, requestKey());
    const told = await getVisit({ visitOf })({ appointmentId: id }, siti, requestKey());
    const session = await sessionNow();
    expect(JSON.stringify([atDesk, told, session, session && namelessLine(session)])).not.toMatch(/128|vitals/);
  });

  test("and calls for help is told to the desk by its sign alone, as long as its patient waits, also when called in vain", async () => {
    const id = await atClinic();
    const alarms = async () => {
      const { sessions } = await getClinicDay({ sessionsOfDay: ofDay, withVisits })(
        { clinicId, date },
        desk,
        requestKey(),
      );
      return sessions.flatMap(({ visits }) =>
        visits.map(({ alarms: told, appointment }) => [told, appointment.vitals]),
      );
    };
    expect(await alarms()).toEqual([[undefined, undefined]]);
    await record(id, { systolic: 195, diastolic: 120, pulse: 88 }, 0);
    const told = [["systolic", "diastolic"], undefined];
    expect(await alarms()).toEqual([told]);
    await admit(id);
    expect(await alarms()).toEqual([[undefined, undefined]]);
    await skip(id);
    expect(await alarms()).toEqual([told]);
  });

  test("may be nothing: somebody is ready without being measured", async () => {
    const id = await atClinic();
    await record(id, {}, 0);
    const visit = await appointmentOf(id);
    expect(visit && preparedWith(visit)).toEqual({ at: clock.now, values: {} });
  });

  test("holds where a check-in is taken back and done again, and not where its patient comes much later", async () => {
    const { id, slot: from } = await booked();
    const noted = async (steps?: number) => {
      await checkInAt({ id, slot: from, ...(steps && { steps }) });
      return appointmentOf(id);
    };
    await noted();
    await record(id, pressure, 0);
    const measured = { at: clock.now, values: pressure };
    clock.now += 1 * minute;
    await takeBackCheckIn({ id, slot: from });
    const gone = await appointmentOf(id);
    const again = await noted(1);
    expect([gone && preparedWith(gone), again && preparedWith(again)]).toEqual([undefined, measured]);
    const state = { ...(again?.state ?? {}), arrivedAt: clock.now + 3 * hour } as VisitState;
    expect(again && preparedWith({ ...again, state })).toBe(undefined);
  });

  test("is refused of nobody here, of a visit that is over, and of one that is not there", async () => {
    const { id } = await booked();
    expect(await outcomeOf(record(id, pressure, 0))).toBe("consult.not-waiting");
    await cancel({ appointmentId: id, from: slot }, siti, requestKey());
    expect(await outcomeOf(record(id, pressure, 0))).toBe("appointment.final");
    const other = id.replace(/.$/, (last) => (last === "X" ? "Y" : "X"));
    expect(await outcomeOf(record(other, pressure, 0))).toBe("appointment.unknown");
  });

  test("is refused of somebody who waits for a video call: the nurse has nobody before them", async () => {
    const id = await arrived();
    expect([await outcomeOf(record(id, pressure, 0)), await kept(id)]).toEqual(["vitals.elsewhere", undefined]);
  });

  test.each<[string, Vitals]>([
    ["one number", { systolic: 120 }],
    ["the other one", { diastolic: 80 }],
    ["two, the wrong way round", { systolic: 80, diastolic: 120 }],
    ["two alike", { systolic: 80, diastolic: 80 }],
  ])("is refused of a blood pressure that is %s, and nothing is kept", async (_, vitals) => {
    const id = await atClinic();
    expect([await outcomeOf(record(id, vitals, 0)), await kept(id)]).toEqual(["vitals.pressure", undefined]);
  });

  test("is taken ten times of a visit, and no more", async () => {
    const id = await atClinic();
    for (let times = 0; times < 10; times += 1) await record(id, { pulse: 60 + times }, times);
    expect([await outcomeOf(record(id, { pulse: 90 }, 10)), (await kept(id))?.length]).toEqual(["vitals.full", 10]);
  });
});

describe("what is measured at once", () => {
  test("by ten is kept once, and the others are told; by ten alike, once for all", async () => {
    const id = await atClinic();
    const race = (times: number, from: number) =>
      Promise.all(Array.from({ length: 10 }, (_, index) => outcomeOf(record(id, { pulse: from + index }, times))));
    const once = ["accepted", ...Array(9).fill("appointment.changed")];
    expect([(await race(0, 60)).toSorted(), (await kept(id))?.length]).toEqual([once, 1]);
    clock.now += 1 * minute;
    const [before] = (await kept(id)) ?? [];
    expect([(await race(1, 80)).toSorted(), (await kept(id))?.length]).toEqual([once, 2]);
    expect((await kept(id))?.[0]).toEqual(before);
    const alike = await Promise.all(Array.from({ length: 10 }, () => record(id, pressure, 2)));
    expect(alike.map(({ vitals }) => vitals.length)).toEqual(Array(10).fill(3));
  });

  test.each([
    [
      "ended",
      async (id: string) => {
        await admit(id);
        await end(id);
      },
      "appointment.final",
    ],
    [
      "moved",
      async (id: string) => {
        await putSession(afternoon());
        await reschedule(
          { appointmentId: id, service: "umum", from: slot, to: slotAt(afternoon(), 2) },
          siti,
          requestKey(),
        );
      },
      "appointment.changed",
    ],
  ])("as the visit is %s is not kept: the write itself sees to it", async (_, change, code) => {
    const id = await atClinic();
    let isFirst = true;
    const late = recordBy({
      saveVitals: async (visit, next) => {
        if (isFirst) await change(id);
        isFirst = false;
        return saveVitals(visit, next);
      },
    });
    expect([
      await outcomeOf(late({ appointmentId: id, from: slot, vitals: pressure, times: 0 }, nurse, requestKey())),
      await kept(id),
    ]).toEqual([code, undefined]);
  });
});
