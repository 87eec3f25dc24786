import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { OwnShift } from "../../../../shared/roster/month/own-shifts.ts";
import type { RosterMonth } from "../../../../shared/roster/month/roster-month.ts";
import type { Remembered } from "../../../offline/memory-of.ts";
import { kept } from "../../../storage/kept.ts";
import { serverNow } from "../../../time/server-clock.ts";

/** A person's month as the API tells it. */
export type MyMonth = ResponseOf<"get-my-month">;

/** The month before, this one and the next. */
const most = 3;

const isShift = (value: unknown): boolean => {
  const { clinicId, date, hours } = Object(value) as Partial<OwnShift>;
  return typeof clinicId === "string" && typeof date === "string" && typeof hours?.from === "number";
};

const isKept = (entry: unknown): boolean => {
  const { value, at } = Object(entry) as Partial<Remembered<Partial<MyMonth>>>;
  const { month, shifts, published } = value ?? {};
  return (
    Number.isFinite(at) &&
    typeof month === "string" &&
    Array.isArray(published) &&
    Array.isArray(shifts) &&
    shifts.every(isShift)
  );
};

/** Keeps the last few of a person's months on the device, until they sign out. */
const keptMonths = (name: string) => {
  const stored = kept<Remembered<MyMonth>[]>(name, (value) => Array.isArray(value) && value.every(isKept));
  const all = (): Remembered<MyMonth>[] => stored.read() ?? [];
  return {
    recall: (month: RosterMonth): Remembered<MyMonth> | undefined => all().find(({ value }) => value.month === month),
    remember: (value: MyMonth): void => {
      const others = all().filter((one) => one.value.month !== value.month);
      stored.write([{ value, at: serverNow() }, ...others].slice(0, most));
    },
  };
};

/** Months as they were last answered: what is shown without a network. */
export const knownMonths = keptMonths("own.months");

/** Months as their owner last said to have seen them: what has changed is counted from there. */
export const seenMonths = keptMonths("own.seen-months");
