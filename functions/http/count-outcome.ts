import type { RouteName } from "../../shared/api/routes.ts";
import { AppointmentChange } from "../../shared/booking/appointment.ts";
import type { Refusal } from "../../shared/refusal/refusal.ts";
import { emitMetric } from "../trigger/emit-metric.ts";

const countAdmission = (answer: unknown): void => {
  const change = AppointmentChange.safeParse(answer);
  if (!change.success || change.data.state.status !== "in-consultation") return;
  const { arrivedAt, admittedAt } = change.data.state;
  emitMetric("TimeToAdmit", Math.round((admittedAt - arrivedAt) / 1000));
};

/** What is counted of the answers; of the others the gateway's own numbers say enough. */
const counted: Partial<Record<RouteName, (answer: unknown) => void>> = {
  "book-appointment": () => emitMetric("Bookings"),
  "register-walk-in": () => emitMetric("WalkIns"),
  "join-consultation": () => emitMetric("Joins"),
  "admit-patient": countAdmission,
};

const isCounted = (name: string): name is RouteName => Object.hasOwn(counted, name);

/** Counts what a use case did. A repeat under the same key counts again: it was asked for again. */
export const countAnswer = (name: string, answer: unknown): void => {
  if (isCounted(name)) counted[name]?.(answer);
};

/** Counts a "no", by its code. */
export const countRefusal = ({ code }: Refusal): void => emitMetric("Refusals", 1, { code });
