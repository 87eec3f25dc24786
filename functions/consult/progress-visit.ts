import type { AppointmentId, VisitProgress } from "../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../shared/booking/receipt.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { saveProgress } from "../store/save-progress.ts";
import { type VisitRecord, visitOf } from "../store/visit-of.ts";

/** How often a visit that moved on while it was decided about is read and decided again. */
const attempts = 4;

/**
 * Reads a visit, lets `decide` say where it goes, and saves it there; `undefined` from `decide` leaves it as it is.
 * @returns the appointment as it is now
 */
export const progressVisit = async (
  id: AppointmentId,
  decide: (visit: VisitRecord) => VisitProgress | undefined,
): Promise<AppointmentRecord> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const visit = await visitOf(id);
    const { appointment } = visit;
    const next = decide(visit);
    if (!next || next === appointment.state) return appointment;
    if (!(await saveProgress(appointment, next))) return { ...appointment, state: next };
  }
  throw new Refusal("store.busy");
};
