import { Refusal } from "../../shared/refusal/refusal.ts";
import { emitMetric } from "./emit-metric.ts";
import { logFault } from "./log-fault.ts";

/** Counts a "no", by its code. */
export const countRefusal = ({ code }: Refusal): void => emitMetric("Refusals", 1, { code });

/**
 * Reports what was thrown and caught, so that the rest can go on. A bug is logged. A refusal is none: it is counted by
 * its code, and where it stands for a fault of the store or the video server, whoever met that has logged it.
 * @param where what else is known of the place, never of a person
 */
export const reportFailure = (error: unknown, where: Readonly<Record<string, string>> = {}): void => {
  if (error instanceof AggregateError) for (const one of error.errors) reportFailure(one, where);
  else if (error instanceof Refusal) countRefusal(error);
  else logFault(error, where);
};
