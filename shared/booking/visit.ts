import * as z from "zod/mini";
import { FormerParticulars } from "../people/particulars.ts";
import { Patient } from "../people/patient.ts";
import type { PatientRecord } from "../people/patient-record.ts";
import { type VitalSign, vitalSignNames } from "../people/vital-sign-names.ts";
import type { Session } from "../schedule/session.ts";
import { SessionSummary, summaryOf } from "../schedule/session-summary.ts";
import { freeNumbers } from "../schedule/slot.ts";
import type { Instant } from "../time/instant.ts";
import { Appointment, type AppointmentId } from "./appointment.ts";
import { type AppointmentRecord, shown } from "./receipt.ts";

/** A person as staff know them, with what stood of them before it was corrected, the oldest first. */
const KnownPatient = z
  .object({ ...Patient.shape, former: z.optional(z.array(FormerParticulars)) })
  .register(z.globalRegistry, { says: "personal" });

/**
 * An appointment with the person who comes. `alarms`: the signs that call for help at once, for whoever is not shown what was
 * measured: that a desk looks for somebody needs no value.
 */
export const Visit = z
  .object({ appointment: Appointment, patient: KnownPatient, alarms: z.optional(z.array(z.enum(vitalSignNames))) })
  .register(z.globalRegistry, { id: "Visit", says: "clinical" });
export type Visit = z.infer<typeof Visit>;

/**
 * A session with all who come to it, by queue number; `unreadable`: the numbers held by a visit that can't be read;
 * `free`: those that can be had; `struck`: for the desk, who was here and is not to come any more, and whom it struck off.
 */
export const SessionDay = z
  .object({
    session: SessionSummary,
    visits: z.array(Visit),
    unreadable: z.array(z.int()),
    free: z.array(z.int()),
    struck: z.optional(z.array(Visit)),
  })
  .register(z.globalRegistry, { id: "SessionDay", says: "clinical" });
export type SessionDay = z.infer<typeof SessionDay>;

/** What staff see of a patient: not whose phone it is, nor their other visits. */
const asPatient = ({ id, name, birthDate, sex, former }: PatientRecord): Visit["patient"] => ({
  id,
  name,
  birthDate,
  sex,
  ...(former && { former: former.map((one) => FormerParticulars.parse(one)) }),
});

/** All who are known of a session's day, whether they still come or not. */
export const allIn = ({ visits, struck = [] }: Pick<SessionDay, "visits" | "struck">): Visit[] => [
  ...visits,
  ...struck,
];

/** A visit as staff see it; `measured`: with its vital signs, as whoever treats its patient does. */
export const visitAs = (appointment: AppointmentRecord, patient: PatientRecord, measured = false): Visit => ({
  appointment: {
    ...shown(appointment),
    ...(appointment.priority && { priority: appointment.priority }),
    ...(appointment.comment && { comment: appointment.comment }),
    ...(measured && appointment.vitals && { vitals: appointment.vitals }),
  },
  patient: asPatient(patient),
});

/** How visits are shown with regard to what was measured of their patients. */
export type Showing = {
  /** With all of it. @default false */
  measured?: boolean;
  /** With no more than the signs that call for help. @default none */
  alarmsOf?: ((appointment: AppointmentRecord, patient: PatientRecord) => VitalSign[]) | undefined;
};

/** Whom the claims of sessions lead to, and how they are shown. */
type Found = Showing & { appointments: readonly AppointmentRecord[]; patients: readonly PatientRecord[] };

/** Each session with its visits in order of their queue numbers, as it is at `now`. */
export const sessionDays = (
  sessions: readonly Session[],
  { appointments, patients, measured = false, alarmsOf }: Found,
  now: Instant,
): SessionDay[] => {
  const appointmentById = new Map(appointments.map((appointment) => [appointment.id, appointment]));
  const patientById = new Map(patients.map((patient) => [patient.id, patient]));
  const visitOf = (id: AppointmentId): Visit | undefined => {
    const appointment = appointmentById.get(id);
    const patient = appointment && patientById.get(appointment.patientId);
    if (!patient) return undefined;
    const alarms = alarmsOf?.(appointment, patient) ?? [];
    return { ...visitAs(appointment, patient, measured), ...(alarms.length > 0 && { alarms }) };
  };
  return sessions.map((session) => {
    // Numbers as keys come in their own order, however they were put in.
    const held = Object.entries(session.claims).map(([number, id]) => ({ number: Number(number), visit: visitOf(id) }));
    const struck = Object.values(session.struck ?? {}).flatMap((id) => visitOf(id) ?? []);
    return {
      session: summaryOf(session),
      visits: held.flatMap(({ visit }) => visit ?? []),
      unreadable: held.flatMap(({ number, visit }) => (visit ? [] : [number])),
      free: freeNumbers(session, now),
      ...(struck.length > 0 && { struck }),
    };
  });
};
