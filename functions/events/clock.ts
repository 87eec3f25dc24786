import type { ScheduledEvent } from "aws-lambda";
import type { DistrictId } from "../../shared/place/district.ts";
import { districtIds } from "../store/district/districts.ts";
import { now } from "../time/now.ts";
import { eachAtOnce } from "../trigger/each-at-once.ts";
import { emitMetric } from "../trigger/emit-metric.ts";
import { reportFailure } from "../trigger/report-failure.ts";
import { trigger } from "../trigger/trigger.ts";
import { keepDaysOpeningLive } from "./keep-days-opening.ts";
import { workOffDueLive } from "./work-off-due.ts";

/** Does the work of a tick and says how old the tick is by then: when nothing says so, the clock stands still. */
export const measureAge =
  (work: () => Promise<unknown>) =>
  async ({ time }: Pick<ScheduledEvent, "time">): Promise<void> => {
    await work();
    emitMetric("ClockAge", Math.max(0, Math.round((now() - Date.parse(time)) / 1000)));
  };

const live = { districtIds, keepDaysOpening: keepDaysOpeningLive, workOffDue: workOffDueLive };

/** How many districts are worked on at once: each works off its items in order. */
const atOnce = 30;

/** Does what time has brought, in every district for itself: one that fails, or has much to do, holds up no other. */
export const clock = (deps: typeof live) => async (): Promise<void> => {
  const guarded = (step: (id: DistrictId) => Promise<void>, id: DistrictId): Promise<void> =>
    step(id).catch((error: unknown) => reportFailure(error, { event: "clock", district: id }));
  await eachAtOnce(await deps.districtIds(), atOnce, async (id) => {
    await guarded(deps.keepDaysOpening, id);
    await guarded(deps.workOffDue, id);
  });
};

export const handler = trigger({ name: "clock" }, measureAge(clock(live)));
