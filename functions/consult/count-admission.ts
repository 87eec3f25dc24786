import type { VisitState } from "../../shared/booking/appointment.ts";
import { emitMetric } from "../trigger/emit-metric.ts";

/** Counts how long a patient waited, where a step called them in; asked again, the screen's `admit` is no such step. */
export const countAdmission = (from: VisitState, to: VisitState): void => {
  if (from.status === "in-consultation" || to.status !== "in-consultation") return;
  emitMetric("TimeToAdmit", Math.round((to.admittedAt - to.arrivedAt) / 1000));
};
