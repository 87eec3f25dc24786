import type { PatientRecord } from "../../people/patient-record.ts";
import { isVisitDisplaced, type PlannedFor } from "../../schedule/displaced.ts";
import type { Session } from "../../schedule/session.ts";
import { isSameSlot } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";
import { isBegunWith } from "../first-meeting.ts";
import { isToCallBack } from "../pending.ts";
import type { AppointmentRecord } from "../receipt.ts";
import { visitAs } from "../visit.ts";
import { type CallEntry, dueAtOf } from "./call.ts";
import type { Call } from "./call-shown.ts";
import { isOffered } from "./offer.ts";

/** What is known of those whom a clinic's desk is to call: each visit as it is now, and the sessions of who was sent back to the line. */
export type CallFacts = {
  entries: readonly CallEntry[];
  appointments: readonly AppointmentRecord[];
  patients: readonly PatientRecord[];
  sessions: readonly (Pick<Session, "id"> & PlannedFor)[];
};

/**
 * The visits of which only their session says whether it has time for them: their patients were with the doctor, wait to
 * be called in again, and so were offered nothing.
 */
export const begunWith = (appointments: readonly AppointmentRecord[]): AppointmentRecord[] =>
  appointments.filter(({ state }) => isBegunWith(state));

/** How many are shown at once. */
export const callsShown = 50;

/**
 * Whom the desk is to call at `now`, whose visit is soonest first; how many more there are than are shown; how many were
 * called, and are to be again later; and how many still have time to choose by themselves. Only who still has the
 * place that the session closed on, or was not served there, is counted at all.
 */
export const listCalls = (
  { entries, appointments, patients, sessions }: CallFacts,
  now: Instant,
): { calls: Call[]; more: number; called: number; choosing: number } => {
  const byId = new Map(appointments.map((appointment) => [appointment.id, appointment]));
  const patientById = new Map(patients.map((patient) => [patient.id, patient]));
  const sessionById = new Map(sessions.map((session) => [session.id, session]));
  const hasNoTime = (visit: AppointmentRecord): boolean => {
    const session = sessionById.get(visit.slot.sessionId);
    return session !== undefined && isVisitDisplaced(session, visit);
  };
  const all = entries.flatMap((entry): Call[] => {
    const appointment = byId.get(entry.id);
    const patient = appointment && patientById.get(appointment.patientId);
    if (!appointment || !patient || !isSameSlot(appointment.slot, entry.slot)) return [];
    const isLeft =
      isToCallBack(appointment.state) ||
      isOffered(appointment) ||
      (isBegunWith(appointment.state) && hasNoTime(appointment));
    if (!isLeft) return [];
    const { tried, noted } = entry;
    const dueAt = dueAtOf(entry, appointment.offer, patient);
    return [{ visit: visitAs(appointment, patient), dueAt, tried, noted }];
  });
  const due = all.filter(({ dueAt }) => dueAt <= now);
  const first = due.toSorted((a, b) => startOf(a) - startOf(b) || a.dueAt - b.dueAt);
  const calls = first.slice(0, callsShown);
  const called = all.filter(({ dueAt, noted }) => dueAt > now && noted > 0).length;
  return { calls, more: due.length - calls.length, called, choosing: all.length - due.length - called };
};

const startOf = ({ visit }: Call): Instant => visit.appointment.slot.start;
