import type { Appointment, AppointmentId, VisitProgress } from "../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../shared/booking/receipt.ts";
import { otherWithDoctor } from "../../shared/consult/other-with-doctor.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { saveProgress } from "../store/save-progress.ts";
import { type VisitRecord, visitOf } from "../store/visit-of.ts";

/** How often a visit that moved on while it was decided about is read and decided again. */
const attempts = 4;

type Decide = (visit: VisitRecord) => VisitProgress | undefined | Promise<VisitProgress | undefined>;

/**
 * Reads a visit, lets `decide` say where it goes, and saves it there; `undefined` from `decide` leaves it as it is.
 * @param mode how its two meet from now on, where that changes
 * @returns the appointment as it is now
 * @throws Refusal `appointment.unknown`, `consult.occupied`, `store.busy`
 */
export const progressVisit = async (
  id: AppointmentId,
  decide: Decide,
  mode?: Appointment["mode"],
): Promise<AppointmentRecord> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const visit = await visitOf(id);
    const { appointment } = visit;
    const next = await decide(visit);
    if (!next || next === appointment.state) return appointment;
    const conflict = await saveProgress(appointment, next, mode);
    if (!conflict) return { ...appointment, state: next, ...(mode && { mode }) };
    const inside = conflict.session && otherWithDoctor(conflict.session, appointment.slot.number);
    if (inside && next.status === "in-consultation") throw new Refusal("consult.occupied", { appointmentId: inside });
  }
  throw new Refusal("store.busy");
};
