import { randomUUID } from "node:crypto";
import type { RequestOf } from "../../../shared/api/routes.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import type { District } from "../../../shared/place/district.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import { instantAt } from "../../../shared/time/zone.ts";

/** Monday 23 November 2026, 07.00 WIB: an hour before the session opens. */
export const now = instantAt("2026-11-23", 7 * 60, "WIB");

export const serang: District = {
  id: "3604",
  name: "Kabupaten Serang",
  province: "Banten",
  zone: "WIB",
  // One account books for many people in most tests: how much it may take of a session has a test of its own.
  settings: { leadMinutes: 15, horizonDays: 14, maxUpcoming: 3, maxPerSession: 999 },
};

/** A morning of 24 slots of 10 minutes from 08.00 WIB. */
export const morning = (changes: Partial<Session> = {}): Session => ({
  id: "3604-cikande.2026-11-23.0800.rahmawati-cikande",
  clinicId: "3604-cikande",
  practitionerId: "rahmawati-cikande",
  services: ["umum", "gizi"],
  start: instantAt("2026-11-23", 8 * 60, "WIB"),
  minutes: 10,
  count: 24,
  state: "open",
  claims: {},
  line: {},
  ...changes,
});

/** The same doctor's afternoon, from 13.00 WIB. */
export const afternoon = (changes: Partial<Session> = {}): Session =>
  morning({
    id: "3604-cikande.2026-11-23.1300.rahmawati-cikande",
    start: instantAt("2026-11-23", 13 * 60, "WIB"),
    ...changes,
  });

/** A colleague's morning of 15-minute slots, so that grids of different lengths meet. */
export const colleague = (changes: Partial<Session> = {}): Session =>
  morning({
    id: "3604-cikande.2026-11-23.0800.hasan-cikande",
    practitionerId: "hasan-cikande",
    minutes: 15,
    count: 12,
    ...changes,
  });

export const requestKey = (fingerprint = "one-body"): RequestKey => ({
  id: Buffer.from(randomUUID().replaceAll("-", ""), "hex").toString("base64url"),
  fingerprint,
});

/** Siti, held by the account `siti`, unless told otherwise; each call is another person. */
export const patient = (changes: Partial<PatientRecord> = {}): PatientRecord => ({
  id: patientIdFrom(requestKey().id),
  name: "Siti Aminah",
  birthDate: "1990-07-01",
  sex: "female",
  holder: "siti",
  busy: {},
  visits: [],
  ...changes,
});

/** A visit that was booked for the morning's first place, unless told otherwise. */
export const appointment = (changes: Partial<Appointment> = {}): Appointment => ({
  id: "k4m7q2x9ta-K7M4QX",
  patientId: "k4m7q2x9ta",
  code: "K7M4QX",
  slot: slotAt(morning(), 1),
  service: "umum",
  complaint: "",
  origin: "booked",
  mode: "video",
  state: { status: "booked" },
  ...changes,
});

export const siti = { role: "patient", accountId: "siti" } as const;

export const bookingOf = ({ id }: PatientRecord, slot: Slot = slotAt(morning(), 1)): RequestOf<"book-appointment"> => ({
  patientId: id,
  slot,
  service: "umum",
  complaint: "Batuk sejak tiga hari",
});
