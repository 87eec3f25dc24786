import { describe, expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { joinConsultation } from "../../../shared/consult/join-consultation.ts";
import type { ActorOf } from "../../../shared/identity/actor.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { minute } from "../../../shared/time/instant.ts";
import { appointment as booked, morning } from "../../functions/booking/cikande.ts";

const start = Date.parse("2026-11-23T02:20:00Z");
const end = start + 20 * minute;
const appointment = booked({ slot: { sessionId: morning().id, number: 5, start, minutes: 20 } });
const record: PatientRecord = {
  id: "k4m7q2x9ta",
  name: "Siti",
  birthDate: "1990-07-01",
  sex: "female",
  holder: "siti",
  busy: {},
  visits: [],
};
const siti = { role: "patient", accountId: "siti" } as const;
const rahmawati = {
  role: "doctor",
  accountId: "rahma",
  clinicIds: ["3604-cikande"],
  practitionerId: "rahmawati-cikande",
} as const;
const admitted: VisitState = { status: "in-consultation", arrivedAt: start, admittedAt: start };

const session = morning({ count: 12, minutes: 20 });
const join = (
  visit: Appointment,
  patient: PatientRecord,
  caller: ActorOf<"patient" | "doctor">,
  now: number,
  at = session,
) => joinConsultation(visit, { patient, session: at, zone: "WIB", caller }, now);
const closes = start + 20 * minute * 8 + 30 * minute;

describe("the room", () => {
  test.each([
    ["a moment before it opens", start - 15 * minute - 1, "consult.too-early"],
    ["once its session's line is due to close and nobody is left in it", closes, "consult.over"],
    ["long after", closes + 600 * minute, "consult.over"],
  ])("is entered by nobody %s", (_, now, code) => {
    for (const caller of [siti, rahmawati]) {
      expect(() => join(appointment, record, caller, now)).toThrow(expect.objectContaining({ code }));
    }
  });

  test("is nobody's once its session was closed: the patient is told what to do, whatever the clock says", () => {
    const offered = { ...appointment, offer: { at: 0, until: start, kind: "closed" } } as const;
    for (const at of [session, { ...session, state: "closed" as const }])
      for (const now of [start - 60 * minute, start, closes]) {
        expect(() => join(offered, record, siti, now, at)).toThrow(
          expect.objectContaining({ code: "consult.no-practice" }),
        );
        expect(() => join(offered, record, rahmawati, now, at)).toThrow(
          expect.objectContaining({ code: "session.closed" }),
        );
      }
  });

  test("tells whoever is too early when it opens", () => {
    const details = { opensAt: start - 15 * minute };
    expect(() => join(appointment, record, siti, 0)).toThrow(expect.objectContaining({ details }));
  });

  test("is open from fifteen minutes before the start, however late the session is, as long as somebody waits", () => {
    expect(join(appointment, record, siti, start - 15 * minute)).toEqual({
      identity: "patient",
      mayPublish: false,
      expiresAt: start - 5 * minute,
    });
    expect(join(appointment, record, siti, closes - 1).identity).toBe("patient");
    const late = morning({ count: 12, minutes: 20, line: { 9: { status: "waiting", since: start } } });
    expect(join(appointment, record, siti, closes + 60 * minute, late).identity).toBe("patient");
    const midnight = Date.parse("2026-11-23T17:00:00Z");
    expect(() => join(appointment, record, siti, midnight, late)).toThrow(
      expect.objectContaining({ code: "consult.over" }),
    );
  });

  test.each([
    ["of a session that was closed", { ...session, state: "closed" as const }],
    ["beyond the hours that are planned now", { ...session, count: 4 }],
  ])(
    "%s is entered by nobody who was not with the doctor yet, before they are offered anything as after it",
    (_, at) => {
      for (const state of [
        appointment.state,
        { status: "waiting", arrivedAt: start },
        { status: "waiting", arrivedAt: start, pausedAt: start },
      ] satisfies VisitState[]) {
        const visit = { ...appointment, state };
        expect(() => join(visit, record, siti, start, at)).toThrow(
          expect.objectContaining({ code: "consult.no-practice" }),
        );
        expect(() => join(visit, record, rahmawati, start, at)).toThrow(
          expect.objectContaining({ code: "session.closed" }),
        );
      }
    },
  );

  test.each<VisitState>([
    { status: "waiting", arrivedAt: start, pausedAt: end, seen: { admittedAt: start, metAt: start } },
    { status: "in-consultation", arrivedAt: start, admittedAt: start, metAt: start },
  ])("stays open to whom the doctor has begun with, whatever becomes of the session: $status", (state) => {
    for (const at of [
      { ...session, state: "closed" as const },
      { ...session, count: 4 },
    ])
      for (const caller of [siti, rahmawati])
        expect(join({ ...appointment, state }, record, caller, end, at).identity).toBe(caller.role);
  });
});

describe("who comes in", () => {
  test("the patient's holder and the visit's doctor, each as who they are", () => {
    expect(join(appointment, record, siti, start).identity).toBe("patient");
    expect(join(appointment, record, rahmawati, start).identity).toBe("doctor");
  });

  test.each([
    ["another account", { ...siti, accountId: "someone-else" }, "patient.foreign"],
    ["another doctor of the clinic", { ...rahmawati, practitionerId: "hasan-cikande" }, "appointment.foreign"],
    ["a doctor of that id at another clinic", { ...rahmawati, clinicIds: ["3604-ciruas"] }, "appointment.foreign"],
  ])("not %s", (_, caller, code) => {
    expect(() => join(appointment, record, caller, start)).toThrow(expect.objectContaining({ code }));
  });

  test("a patient without a phone is nobody's, so no account may join for them", () => {
    const { holder: _, ...phoneless } = record;
    expect(() => join(appointment, phoneless, siti, start)).toThrow(
      expect.objectContaining({ code: "patient.foreign" }),
    );
  });
});

describe("publishing", () => {
  test("is nobody's before admission and both's after it", () => {
    const waiting = { ...appointment, state: { status: "waiting", arrivedAt: start } as const };
    for (const caller of [siti, rahmawati]) {
      expect(join(waiting, record, caller, start).mayPublish).toBe(false);
      expect(join({ ...appointment, state: admitted }, record, caller, start).mayPublish).toBe(true);
    }
  });

  test.each<VisitState>([
    { status: "completed", arrivedAt: start, admittedAt: start, metAt: start, endedAt: end },
    { status: "cancelled", cancelledAt: start },
    { status: "no-show", endedAt: end },
    { status: "unserved", arrivedAt: start, endedAt: end },
  ])("ends with the visit: $status", (state) => {
    expect(() => join({ ...appointment, state }, record, siti, start)).toThrow(
      expect.objectContaining({ code: "appointment.final" }),
    );
  });

  test("a walk-in has no room", () => {
    expect(() => join({ ...appointment, mode: "in-person" }, record, rahmawati, start)).toThrow(
      expect.objectContaining({ code: "consult.in-person" }),
    );
  });
});
