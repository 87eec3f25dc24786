import { type AppointmentId, isInside, type VisitStep } from "../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../shared/booking/receipt.ts";
import { otherInside } from "../../shared/consult/doorway.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import { saveProgress } from "../store/appointment/save-progress.ts";
import { type VisitRecord, visitOf } from "../store/appointment/visits.ts";
import { isUnreadable } from "../store/table/readable.ts";
import { refuseFor } from "../trigger/refuse-for.ts";
import { countAdmission } from "./count-admission.ts";

const live = { visitOf, appointmentOf, saveProgress, countAdmission };
type Deps = typeof live;

/** How often a visit that moved on while it was decided about is read and decided again. */
const attempts = 4;

type Decide = (visit: VisitRecord) => VisitStep | undefined | Promise<VisitStep | undefined>;

/** Takes a visit where a decision says. */
export type ProgressVisit = (id: AppointmentId, decide: Decide) => Promise<AppointmentRecord>;

/** Whether whoever is noted as being with the doctor is: one that nobody can read must not shut the door for good. */
const isStillInside = async ({ appointmentOf }: Deps, id: AppointmentId): Promise<boolean> => {
  try {
    const visit = await appointmentOf(id);
    return visit !== null && isInside(visit.state);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return false;
  }
};

/**
 * Reads a visit, lets `decide` say where it goes, and saves it there; `undefined` from `decide` leaves it as it is.
 * @returns the appointment as it is now
 * @throws Refusal `appointment.unknown`, `consult.occupied`, `store.busy`
 */
export const progressVisit =
  (deps: Deps): ProgressVisit =>
  async (id, decide) => {
    let gone: AppointmentId | undefined;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const visit = await deps.visitOf(id);
      const { appointment } = visit;
      const step = await decide(visit);
      if (!step) return appointment;
      const conflict = await deps.saveProgress(appointment, step, gone);
      if (!conflict) {
        deps.countAdmission(appointment.state, step.state);
        return { ...appointment, ...step };
      }
      const other = otherInside(conflict.doorway, id);
      if (other && isInside(step.state) && (await isStillInside(deps, other)))
        throw new Refusal("consult.occupied", { appointmentId: other });
      gone = other;
    }
    throw refuseFor("store.busy", { service: "store" });
  };

/** Takes a visit of the table where a decision says. */
export const progressVisitLive = progressVisit(live);
