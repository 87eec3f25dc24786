import type { MetricName } from "../../shared/api/metrics.ts";
import type { RouteName } from "../../shared/api/routes.ts";
import { emitMetric } from "../trigger/emit-metric.ts";

/** What is counted of the answers; of the others the gateway's own numbers say enough. */
const counted: ReadonlyMap<string, MetricName> = new Map<RouteName, MetricName>([
  ["book-appointment", "Bookings"],
  ["register-walk-in", "WalkIns"],
  ["join-consultation", "Joins"],
]);

/** Counts what a use case answered: what was asked again, be it under the same key, counts again. */
export const countAnswer = (name: string): void => {
  const metric = counted.get(name);
  if (metric) emitMetric(metric);
};
