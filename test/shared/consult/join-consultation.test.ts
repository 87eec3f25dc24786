import { describe, expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { joinConsultation } from "../../../shared/consult/join-consultation.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { minute } from "../../../shared/time/instant.ts";

const start = Date.parse("2026-11-23T02:20:00Z");
const end = start + 20 * minute;
const appointment: Appointment = {
  id: "k4m7q2x9ta-K7M4QX",
  patientId: "k4m7q2x9ta",
  code: "K7M4QX",
  slot: { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 5, start, minutes: 20 },
  service: "umum",
  complaint: "",
  origin: "booked",
  mode: "video",
  state: { status: "booked" },
};
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
  clinicId: "3604-cikande",
  practitionerId: "rahmawati-cikande",
} as const;
const admitted: VisitState = { status: "in-consultation", arrivedAt: start, admittedAt: start };

describe("the window", () => {
  test.each([
    ["a moment before it opens", start - 15 * minute - 1, "consult.too-early"],
    ["when it closes", end + 30 * minute, "consult.over"],
    ["long after", end + 600 * minute, "consult.over"],
  ])("%s nobody comes in", (_, now, code) => {
    for (const caller of [siti, rahmawati]) {
      expect(() => joinConsultation(appointment, record, caller, now)).toThrow(expect.objectContaining({ code }));
    }
  });

  test("tells whoever is too early when it opens", () => {
    const details = { opensAt: start - 15 * minute };
    expect(() => joinConsultation(appointment, record, siti, 0)).toThrow(expect.objectContaining({ details }));
  });

  test("is open from fifteen minutes before the start until thirty after the end", () => {
    const closesAt = end + 30 * minute;
    expect(joinConsultation(appointment, record, siti, start - 15 * minute)).toEqual({
      identity: "patient",
      mayPublish: false,
      expiresAt: start - 5 * minute,
      closesAt,
    });
    expect(joinConsultation(appointment, record, siti, closesAt - 1).expiresAt).toBe(closesAt);
  });
});

describe("who comes in", () => {
  test("the patient's holder and the visit's doctor, each as who they are", () => {
    expect(joinConsultation(appointment, record, siti, start).identity).toBe("patient");
    expect(joinConsultation(appointment, record, rahmawati, start).identity).toBe("doctor");
  });

  test.each([
    ["another account", { ...siti, accountId: "someone-else" }],
    ["another doctor of the clinic", { ...rahmawati, practitionerId: "hasan-cikande" }],
    ["a doctor of that id at another clinic", { ...rahmawati, clinicId: "3604-ciruas" }],
  ])("not %s", (_, caller) => {
    expect(() => joinConsultation(appointment, record, caller, start)).toThrow(
      expect.objectContaining({ code: "patient.foreign" }),
    );
  });

  test("a patient without a phone is nobody's, so no account may join for them", () => {
    const { holder: _, ...phoneless } = record;
    expect(() => joinConsultation(appointment, phoneless, siti, start)).toThrow(
      expect.objectContaining({ code: "patient.foreign" }),
    );
  });
});

describe("publishing", () => {
  test("is nobody's before admission and both's after it", () => {
    const waiting = { ...appointment, state: { status: "waiting", arrivedAt: start } as const };
    for (const caller of [siti, rahmawati]) {
      expect(joinConsultation(waiting, record, caller, start).mayPublish).toBe(false);
      expect(joinConsultation({ ...appointment, state: admitted }, record, caller, start).mayPublish).toBe(true);
    }
  });

  test.each<VisitState>([
    { status: "completed", arrivedAt: start, admittedAt: start, metAt: start, endedAt: end },
    { status: "cancelled", cancelledAt: start },
    { status: "no-show", endedAt: end },
    { status: "unserved", arrivedAt: start, endedAt: end },
  ])("ends with the visit: $status", (state) => {
    expect(() => joinConsultation({ ...appointment, state }, record, siti, start)).toThrow(
      expect.objectContaining({ code: "appointment.final" }),
    );
  });

  test("a walk-in has no room", () => {
    expect(() => joinConsultation({ ...appointment, mode: "in-person" }, record, rahmawati, start)).toThrow(
      expect.objectContaining({ code: "consult.in-person" }),
    );
  });
});
