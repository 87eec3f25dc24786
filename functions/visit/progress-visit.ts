import { AppointmentId, type VisitState, type VisitStep } from "../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../shared/booking/receipt.ts";
import { type ConsultationSeen, consultationSeen } from "../../shared/consult/consultation-seen.ts";
import { otherInside } from "../../shared/consult/doorway.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { isInside } from "../../shared/schedule/standing.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import { saveProgress } from "../store/appointment/save-progress.ts";
import { type VisitRecord, visitOf } from "../store/appointment/visits.ts";
import { isUnreadable } from "../store/table/readable.ts";
import { untilSaved } from "../store/table/try-again.ts";
import { emitMetric } from "../trigger/emit-metric.ts";

/** Counts how long a patient waited, where a step called them in; asked again, the screen's `admit` is no such step. */
const countAdmission = (from: VisitState, to: VisitState): void => {
  if (from.status === "in-consultation" || to.status !== "in-consultation") return;
  // One that only goes on was counted as it began.
  if (from.status === "waiting" && from.calledIn?.admittedAt === to.admittedAt) return;
  emitMetric("TimeToAdmit", Math.round((to.admittedAt - to.arrivedAt) / 1000));
};

const live = { visitOf, appointmentOf, saveProgress, countAdmission };
type Deps = typeof live;

type Decide = (visit: VisitRecord) => VisitStep | undefined | Promise<VisitStep | undefined>;

/** Takes a visit where a decision says. */
export type ProgressVisit = (id: AppointmentId, decide: Decide) => Promise<AppointmentRecord>;

/** Who is noted as being with the doctor, where they are: one that nobody can read must not shut the door for good. */
const stillInside = async ({ appointmentOf }: Deps, noted: unknown): Promise<ConsultationSeen | undefined> => {
  const { data: id } = AppointmentId.safeParse(noted);
  try {
    const visit = id && (await appointmentOf(id));
    return visit && isInside(visit.state) ? consultationSeen(visit) : undefined;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return undefined;
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
    let gone: unknown;
    return untilSaved("hardly", async () => {
      const visit = await deps.visitOf(id);
      const { appointment } = visit;
      const step = await decide(visit);
      if (!step) return { saved: appointment };
      const conflict = await deps.saveProgress(appointment, step, gone);
      if (!conflict) {
        deps.countAdmission(appointment.state, step.state);
        return { saved: { ...appointment, ...step } };
      }
      const other = otherInside(conflict.doorway, id);
      const inside = other !== undefined && isInside(step.state) ? await stillInside(deps, other) : undefined;
      if (inside) throw new Refusal("consult.occupied", inside);
      gone = other;
      return undefined;
    });
  };

/** Takes a visit of the table where a decision says. */
export const progressVisitLive = progressVisit(live);
