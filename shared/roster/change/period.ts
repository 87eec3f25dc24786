import * as z from "zod/mini";
import { addDays, CalendarDate } from "../../time/local-date.ts";
import { type HalfDay, halfKey } from "../month/half-day.ts";
import { monthOf, nextMonth, type RosterMonth } from "../month/roster-month.ts";

/** From which day until which, both among them; `begins` at noon of the first, `ends` at noon of the last. */
export const Period = z
  .object({
    from: CalendarDate,
    to: CalendarDate,
    begins: z.optional(z.literal("p")),
    ends: z.optional(z.literal("a")),
  })
  .register(z.globalRegistry, { id: "Period", says: "none" });
export type Period = z.infer<typeof Period>;

/** The most months that one change reaches into: what it freezes has to fit into one write. */
const mostMonths = 2;

/** The months that a period lies in, in order. */
export const monthsIn = ({ from, to }: Period): RosterMonth[] => {
  const months = [monthOf(from)];
  for (
    let month = nextMonth(monthOf(from));
    month <= monthOf(to) && months.length <= mostMonths;
    month = nextMonth(month)
  )
    months.push(month);
  return months;
};

/** The half days of a period, in order. */
export const halvesIn = ({ from, to, begins, ends }: Period): HalfDay[] => {
  const halves: HalfDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (date !== from || begins !== "p") halves.push({ date, half: "a" });
    if (date !== to || ends !== "a") halves.push({ date, half: "p" });
  }
  return halves;
};

/** Whether a period has a half day at all, and few enough months for one change. */
export const isPeriod = (period: Period): boolean => {
  if (period.to < period.from || monthsIn(period).length > mostMonths) return false;
  return period.from < period.to || period.begins === undefined || period.ends === undefined;
};

/** The period of half days that follow each other; none where there are none. */
export const spanOf = (halves: readonly HalfDay[]): Period | undefined => {
  const [first, last] = [halves[0], halves[halves.length - 1]];
  if (!first || !last) return undefined;
  return {
    from: first.date,
    to: last.date,
    ...(first.half === "p" && { begins: "p" as const }),
    ...(last.half === "a" && { ends: "a" as const }),
  };
};

const after = ({ date, half }: HalfDay): HalfDay =>
  half === "a" ? { date, half: "p" } : { date: addDays(date, 1), half: "a" };

/** Half days in order, those together that follow each other and are not too long for one change. */
export const runsOf = <H extends HalfDay>(halves: readonly H[]): [H, ...H[]][] => {
  const runs: [H, ...H[]][] = [];
  for (const half of halves) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const follows = last && halfKey(after(last)) === halfKey(half);
    if (run && follows && isPeriod({ from: run[0].date, to: half.date })) run.push(half);
    else runs.push([half]);
  }
  return runs;
};
