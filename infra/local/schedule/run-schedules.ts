import { randomUUID } from "node:crypto";
import type { Invoke } from "../stand-in.ts";
import type { Schedule } from "../template/schedule.ts";

const oneMinute = 60_000;

type Setting = { schedules: readonly Schedule[]; region: string; invoke: Invoke };

const eventOf = ({ id }: Schedule, region: string, minute: number): unknown => ({
  version: "0",
  id: randomUUID(),
  "detail-type": "Scheduled Event",
  source: "aws.events",
  account: "000000000000",
  time: new Date(minute * oneMinute).toISOString().replace(".000Z", "Z"),
  region,
  resources: [`arn:aws:events:${region}:000000000000:rule/${id}`],
  detail: {},
});

/** Runs the functions that go by the clock, at the start of each minute they are due in. */
export const runSchedules = ({ schedules, region, invoke }: Setting): { close(): void } => {
  const run = (minute: number): void => {
    for (const schedule of schedules) {
      if (minute % schedule.everyMinutes !== 0) continue;
      invoke(schedule.functionName, eventOf(schedule, region, minute)).catch(() => {
        // The function's own log has said why; the next minute is its next chance.
      });
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    const minute = Math.floor(Date.now() / oneMinute) + 1;
    timer = setTimeout(
      () => {
        run(minute);
        next();
      },
      minute * oneMinute - Date.now(),
    );
  };
  next();
  return { close: () => clearTimeout(timer) };
};
