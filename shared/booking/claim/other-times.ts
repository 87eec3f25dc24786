import type { PatientRecord } from "../../people/patient-record.ts";
import type { RefusalCode } from "../../refusal/refusal.ts";
import type { BookableWindow } from "../../schedule/bookable-window.ts";
import { type OpenSession, openSessions } from "../../schedule/open-sessions.ts";
import type { Session } from "../../schedule/session.ts";
import { slotAt } from "../../schedule/slot.ts";
import type { AppointmentId } from "../appointment.ts";
import { type Claim, refusalOfOthers } from "./claim-conflict.ts";

/** What is known of the clinic's day and of whom the visit is for, once a claim was refused. */
type Known = { sessions: readonly Session[]; window: BookableWindow; patient: PatientRecord | undefined };

/** A session without the places that the person could not have beside their other visits. */
const besides =
  (patient: PatientRecord, appointmentId: AppointmentId) =>
  (session: OpenSession): OpenSession => ({
    ...session,
    free: session.free.filter((number) => !refusalOfOthers(patient, { slot: slotAt(session, number), appointmentId })),
  });

/** The free places of a clinic's day that the visit of a claim could have in place of the one that was refused. */
export const otherTimes = (
  code: RefusalCode,
  { slot, appointmentId, holder }: Pick<Claim, "slot" | "appointmentId" | "holder">,
  { sessions, window, patient }: Known,
): OpenSession[] => {
  const open = openSessions(sessions, window);
  const left = code === "booking.session-limit" ? open.filter(({ id }) => id !== slot.sessionId) : open;
  // Another's calendar is nothing to be told, not even by what is left out.
  const isOwn = patient !== undefined && patient.holder === holder;
  return isOwn ? left.map(besides(patient, appointmentId)) : left;
};
