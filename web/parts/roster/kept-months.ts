import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { OwnShift } from "../../../shared/roster/month/own-shifts.ts";
import { monthOf, type RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import type { Remembered } from "../../offline/memory-of.ts";
import { kept } from "../../storage/kept.ts";
import { serverNow } from "../../time/server-clock.ts";

/** A person's month as the API tells it. */
export type MyMonth = ResponseOf<"get-my-month">;

/** Two before this one, and three after it. */
const most = 6;

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

const count = (month: RosterMonth): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** Compares months by how far they are from a day's: whoever leafs through the year loses none that is near. */
const byNearness = (today: LocalDate) => {
  const distance = ({ value }: Remembered<MyMonth>): number => Math.abs(count(value.month) - count(monthOf(today)));
  return (a: Remembered<MyMonth>, b: Remembered<MyMonth>): number =>
    distance(a) - distance(b) || count(b.value.month) - count(a.value.month);
};

/** Keeps a few of a person's months on the device, those around today, until they sign out. */
const keptMonths = (name: string) => {
  const stored = kept<Remembered<MyMonth>[]>(name, (value) => Array.isArray(value) && value.every(isKept));
  const all = (): Remembered<MyMonth>[] => stored.read() ?? [];
  return {
    recall: (month: RosterMonth): Remembered<MyMonth> | undefined => all().find(({ value }) => value.month === month),
    remember: (value: MyMonth): void => {
      const others = all().filter((one) => one.value.month !== value.month);
      const months = [{ value, at: serverNow() }, ...others].sort(byNearness(value.today));
      stored.write(months.slice(0, most));
    },
  };
};

/** Months as they were last answered: what is shown without a network. */
export const knownMonths = keptMonths("own.months");

/** Months as their owner last said to have seen them: what has changed is counted from there. */
export const seenMonths = keptMonths("own.seen-months");
