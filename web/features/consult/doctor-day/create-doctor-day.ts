import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { createLoad, type Load } from "../../../load/create-load.ts";
import { dayLine, groupOf } from "../../../parts/day/day-line.ts";
import { visitFinder } from "../../../parts/day/visit-finder.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { serverNow } from "../../../time/server-clock.ts";

type Day = ResponseOf<"get-doctor-day">;

/** A doctor's day with one visit selected. */
export type DoctorDayState = {
  load: Load<Day>;
  line: Accessor<Visit[]>;
  /** Who is looked for. */
  written: Accessor<string>;
  write: (written: string) => void;
  /** Those of the line that the search leaves in view. */
  shown: Accessor<Visit[]>;
  /**
   * The visit the doctor chose, else the one that was first in line when it came on the screen: a newcomer never takes
   * its place unseen, only its own end or disappearance does.
   */
  selected: Accessor<Visit | undefined>;
  select: (appointmentId: string) => void;
  /** Moves the selection by `step` visits in view. */
  move: (step: number) => void;
};

const interval = 5_000;

/** Keeps a day fresh every five seconds while it is looked at; what was heard last stays when the network goes. */
export const createDoctorDay = (
  date: Accessor<string | undefined>,
  ask: (date: string) => Promise<Day>,
): DoctorDayState => {
  let last: { date: string; value: Day; at: number } | undefined;
  const load = createLoad(date, ask, {
    // Yesterday's line is nobody's today.
    recall: (wanted) => (last?.date === wanted ? last : undefined),
    remember: (wanted, value) => {
      last = { date: wanted, value, at: serverNow() };
    },
  });
  createVisibleInterval(() => void load.reload("quietly"), interval);
  const [chosen, setChosen] = createSignal<string>();
  const line = createMemo(() => dayLine(load.value()?.sessions ?? []));
  const [written, write] = createSignal("");
  const shown = createMemo(() => line().filter(visitFinder(written())));
  const selected = createMemo(() => line().find(({ appointment }) => appointment.id === chosen()) ?? line()[0]);
  const isDone = createMemo(() => {
    const visit = selected();
    return visit !== undefined && groupOf(visit) === "done";
  });
  createEffect(
    on([selected, isDone], ([visit, done], before) => {
      const [was, wasDone] = before ?? [];
      const hasEnded = done && wasDone === false && was?.appointment.id === visit?.appointment.id;
      setChosen((hasEnded ? line()[0] : visit)?.appointment.id);
    }),
  );
  const move = (step: number): void => {
    const current = selected();
    const at = current ? shown().indexOf(current) : -1;
    const next = shown()[Math.max(0, Math.min(shown().length - 1, at + step))];
    if (next) setChosen(next.appointment.id);
  };
  return { load, line, written, write, shown, selected, select: setChosen, move };
};
