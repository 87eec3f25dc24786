import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import { type DayToWait, daysWithout } from "../../../../shared/booking/waitlist/halves-to-wait.ts";
import { halves, type WaitedFor, waitingIdOf } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Checked } from "../../../form/checked.ts";
import { createForm, type FormState } from "../../../form/create-form.ts";
import { halvesOf } from "./days-to-wait.ts";

type Input = RequestInputOf<"join-waitlist">;
type Entry = ResponseOf<"join-waitlist">;

/** What was chosen, each as a list parted by blanks. */
type Values = { dates: string; halves: string };
type Parts = Pick<Input, "dates" | "halves">;

export type Joining = FormState<Values, Parts, Input, Entry>;

/** What a list names of those that can be chosen. */
const chosenIn = <T extends string>(offered: readonly T[], list: string): T[] =>
  offered.filter((one) => list.split(" ").includes(one));

/**
 * What is chosen of the days that there are, the halves of them that can be, and those that are; and of which chosen days
 * none of these halves can be waited for.
 */
export const choiceOf = (days: readonly DayToWait[], values: Values) => {
  const dates = chosenIn(
    days.map(({ date }) => date),
    values.dates,
  );
  const offered = halvesOf(days, dates);
  const some = chosenIn(offered, values.halves);
  const meant = days.filter(({ date }) => dates.includes(date));
  return { dates, offered, halves: some, without: daysWithout(meant, some).map(({ date }) => date) };
};

const someOf = <T extends string>(chosen: T[]): Checked<T[]> =>
  chosen.length > 0 ? { value: chosen } : { problem: "choose" };

type Deps = {
  waiting: WaitedFor;
  /** The days that can be chosen. */
  days: () => readonly DayToWait[];
  /** The day that somebody came from, if any. */
  day: LocalDate | undefined;
  call: (input: Input, key: string) => Promise<Entry>;
};

/** Somebody says on which days and in which halves of them they could come. */
export const createJoining = ({ waiting, days, day, call }: Deps): Joining =>
  createForm<Values, Parts, Input, Entry>({
    name: `join-waitlist.${waitingIdOf(waiting)}`,
    empty: { dates: day ?? "", halves: halves.join(" ") },
    check: (values) => {
      const { dates, halves: some, without } = choiceOf(days(), values);
      return { dates: someOf(dates), halves: without.length > 0 ? { problem: "choose" } : someOf(some) };
    },
    request: (parts) => ({ ...waiting, ...parts }),
    call,
  });
