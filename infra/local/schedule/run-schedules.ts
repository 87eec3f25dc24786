import { randomUUID } from "node:crypto";
import type { Invoke } from "../stand-in.ts";
import type { Schedule } from "../template/schedule.ts";
import { readScheduleExpression } from "./schedule-expression.ts";

const oneMinute = 60_000;

type Setting = { schedules: readonly Schedule[]; region: string; invoke: Invoke; log: (line: string) => void };

const eventOf = ({ id, input }: Schedule, region: string, minute: number): unknown =>
  input ?? {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: "000000000000",
    time: new Date(minute).toISOString().replace(".000Z", "Z"),
    region,
    resources: [`arn:aws:events:${region}:000000000000:rule/${id}`],
    detail: {},
  };

/** Runs the functions that go by the clock, at the start of each minute they are due in. */
export const runSchedules = ({ schedules, region, invoke, log }: Setting): { close(): void } => {
  const begun = Math.floor(Date.now() / oneMinute) * oneMinute;
  const known = schedules.flatMap((schedule) => {
    const due = readScheduleExpression(schedule.expression);
    if (!due) log(`The local cloud can't run ${schedule.functionName} at "${schedule.expression}".`);
    return due ? [{ schedule, due }] : [];
  });
  const run = (minute: number): void => {
    for (const { schedule, due } of known) {
      if (!due(minute, begun)) continue;
      invoke(schedule.functionName, eventOf(schedule, region, minute)).catch(() => {
        // The function's own log has said why; the next minute is its next chance.
      });
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    const minute = (Math.floor(Date.now() / oneMinute) + 1) * oneMinute;
    timer = setTimeout(() => {
      run(minute);
      next();
    }, minute - Date.now());
  };
  if (known.length > 0) next();
  return { close: () => clearTimeout(timer) };
};
