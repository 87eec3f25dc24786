import { type MetricName, metricNamespace, metricUnits } from "../../shared/api/metrics.ts";
import { now } from "../time/now.ts";
import { writeLine } from "./write-line.ts";

type Dimensions = Readonly<Record<string, string>>;

/** The part of a log line that makes CloudWatch count what stands beside it (its embedded metric format). */
export const metricIn = (name: MetricName, dimensions: Dimensions): Record<string, unknown> => ({
  _aws: {
    Timestamp: now(),
    CloudWatchMetrics: [
      {
        Namespace: metricNamespace,
        // In all, and by each dimension.
        Dimensions: [[], ...Object.keys(dimensions).map((dimension) => [dimension])],
        Metrics: [{ Name: name, Unit: metricUnits[name] }],
      },
    ],
  },
});

/** Counts something, by one line of the log: no request, and never anything about a person. */
export const emitMetric = (name: MetricName, value = 1, dimensions: Dimensions = {}): void =>
  writeLine({ ...metricIn(name, dimensions), ...dimensions, [name]: value });
