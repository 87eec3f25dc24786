import type { AppointmentId, VisitStep } from "../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../shared/booking/receipt.ts";
import { otherWithDoctor } from "../../shared/consult/other-with-doctor.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { saveProgress } from "../store/save-progress.ts";
import { type VisitRecord, visitOf } from "../store/visit-of.ts";
import { refuseFor } from "../trigger/refuse-for.ts";
import { countAdmission } from "./count-admission.ts";

const live = { visitOf, saveProgress, countAdmission };

/** How often a visit that moved on while it was decided about is read and decided again. */
const attempts = 4;

type Decide = (visit: VisitRecord) => VisitStep | undefined | Promise<VisitStep | undefined>;

/** Takes a visit where a decision says. */
export type ProgressVisit = (id: AppointmentId, decide: Decide) => Promise<AppointmentRecord>;

/**
 * Reads a visit, lets `decide` say where it goes, and saves it there; `undefined` from `decide` leaves it as it is.
 * @returns the appointment as it is now
 * @throws Refusal `appointment.unknown`, `consult.occupied`, `store.busy`
 */
export const progressVisit =
  (deps: typeof live): ProgressVisit =>
  async (id, decide) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const visit = await deps.visitOf(id);
      const { appointment } = visit;
      const step = await decide(visit);
      if (!step) return appointment;
      const conflict = await deps.saveProgress(appointment, step);
      if (!conflict) {
        deps.countAdmission(appointment.state, step.state);
        return { ...appointment, ...step };
      }
      const inside = conflict.session && otherWithDoctor(conflict.session, appointment.slot.number);
      if (inside && step.state.status === "in-consultation")
        throw new Refusal("consult.occupied", { appointmentId: inside });
    }
    throw refuseFor("store.busy", { service: "store" });
  };

/** Takes a visit of the table where a decision says. */
export const progressVisitLive = progressVisit(live);
