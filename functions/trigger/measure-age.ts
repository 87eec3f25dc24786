import type { ScheduledEvent } from "aws-lambda";
import { now } from "../time/now.ts";
import { emitMetric } from "./emit-metric.ts";

/** Does the work of a tick and says how old the tick is by then: when nothing says so, the clock stands still. */
export const measureAge =
  (work: () => Promise<unknown>) =>
  async ({ time }: Pick<ScheduledEvent, "time">): Promise<void> => {
    await work();
    emitMetric("ClockAge", Math.max(0, Math.round((now() - Date.parse(time)) / 1000)));
  };
