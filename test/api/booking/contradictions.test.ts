import { describe, expect, test } from "vitest";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { takenBy } from "../../../shared/schedule/taken-by.ts";
import { appointment as booked, morning } from "../../functions/booking/cikande.ts";
import { contradictionsIn } from "./contradictions.ts";

const { id } = booked();
const session = morning({ claims: { 3: id } });
const slot = slotAt(session, 3);
const appointment: AppointmentRecord = {
  ...booked({ slot }),
  receipt: { requestId: "booked", fingerprint: "", slot, state: { status: "booked" } },
};
const patient: PatientRecord = {
  id: "k4m7q2x9ta",
  name: "Siti Aminah",
  birthDate: "1992-04-17",
  sex: "female",
  holder: "siti",
  busy: Object.fromEntries(takenBy(slot).map((part) => [part, "K7M4QX"])),
  visits: ["K7M4QX"],
};
const sound = { sessions: [session], appointments: [appointment], patients: [patient], receipts: [] };
const cancelled = { ...appointment, state: { status: "cancelled", cancelledAt: 1 } } as const;
const other = { ...appointment, id: "w8r3n6c1vb-A3C4D6", patientId: "w8r3n6c1vb", code: "A3C4D6" };

describe("the search for contradictions, which the crash test leans on", () => {
  test("finds none where claim, appointment and calendar agree", () => {
    expect(contradictionsIn(sound)).toEqual([]);
  });

  test.each([
    ["a claim without its appointment", { appointments: [] }, "which is not there"],
    ["a claim of a visit that was cancelled", { appointments: [cancelled] }, "is not where"],
    ["a claim of a visit elsewhere", { appointments: [{ ...appointment, slot: slotAt(session, 4) }] }, "is not where"],
    ["a slot held twice", { appointments: [appointment, other] }, "is held twice"],
    ["an appointment without its claim", { sessions: [{ ...session, claims: {} }] }, "has no claim"],
    ["a calendar without the visit", { patients: [{ ...patient, visits: [] }] }, "other visits ahead"],
    ["a calendar that is free meanwhile", { patients: [{ ...patient, busy: {} }] }, "busy at other times"],
    ["a calendar with a visit too many", { patients: [{ ...patient, visits: ["K7M4QX", "A3C4D6"] }] }, "other visits"],
  ])("finds %s", (_, change, found) => {
    expect(contradictionsIn({ ...sound, ...change }).join("\n")).toContain(found);
  });
});
