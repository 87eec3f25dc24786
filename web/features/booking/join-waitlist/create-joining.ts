import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import { type Half, halves, type Waiting, waitingIdOf } from "../../../../shared/booking/waitlist-entry.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Checked } from "../../../form/checked.ts";
import { createForm, type FormState } from "../../../form/create-form.ts";

type Input = RequestInputOf<"join-waitlist">;
type Entry = ResponseOf<"join-waitlist">;

/** What was chosen, each as a list parted by blanks. */
type Values = { dates: string; halves: string };
type Parts = Pick<Input, "dates" | "halves">;

export type Joining = FormState<Values, Parts, Input, Entry>;

/** What a list names of those that can be chosen. */
export const chosenIn = <T extends string>(offered: readonly T[], list: string): T[] =>
  offered.filter((one) => list.split(" ").includes(one));

const someOf = <T extends string>(chosen: T[]): Checked<T[]> =>
  chosen.length > 0 ? { value: chosen } : { problem: "choose" };

type Deps = {
  waiting: Waiting;
  /** The days that can be chosen. */
  days: () => readonly LocalDate[];
  /** The day that somebody came from, if any. */
  day: LocalDate | undefined;
  call: (input: Input, key: string) => Promise<Entry>;
};

/** Somebody says on which days and in which halves of them they could come. */
export const createJoining = ({ waiting, days, day, call }: Deps): Joining =>
  createForm<Values, Parts, Input, Entry>({
    name: `join-waitlist.${waitingIdOf(waiting)}`,
    empty: { dates: day ?? "", halves: halves.join(" ") },
    check: (values) => ({
      dates: someOf(chosenIn(days(), values.dates)),
      halves: someOf(chosenIn<Half>(halves, values.halves)),
    }),
    request: (parts) => ({ ...waiting, ...parts }),
    call,
  });
