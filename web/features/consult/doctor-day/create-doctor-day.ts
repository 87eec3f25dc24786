import { type Accessor, createEffect, createMemo } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { createLoad, type Load } from "../../../load/create-load.ts";
import { createVisitFinder } from "../../../parts/day/create-visit-finder.ts";
import { type DayGroup, dayLine, groupOf } from "../../../parts/day/day-line.ts";
import type { NumberOf } from "../../../parts/directory/number-in.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { serverNow } from "../../../time/server-clock.ts";
import type { Choice } from "./create-choice.ts";
import { createOvertaken, type Overtaken } from "./create-overtaken.ts";
import { isLeaving } from "./is-leaving.ts";

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
   * The visit the doctor chose, else the first of the line: an emergency too that came this moment. That the first has changed
   * is said, and for a moment a press calls nobody.
   */
  selected: Accessor<Visit | undefined>;
  overtaken: Overtaken;
  /** An emergency that waits and comes first, while somebody else is shown whom the doctor chose. */
  urgent: Accessor<Visit | undefined>;
  select: (appointmentId: string) => void;
  /** Moves the selection by `step` visits in view; returns who is selected then. */
  move: (step: number) => string | undefined;
};

const interval = 5_000;

/** Of whom the doctor goes on to the next. */
const gone: ReadonlySet<DayGroup> = new Set(["skipped", "done"]);

/** Whether the doctor goes on to the next: somebody is done, or not there, or it was decided so here a moment ago. */
const isGone = (visit: Visit): boolean => gone.has(groupOf(visit)) || isLeaving(visit);

const isIn = (line: Visit[], id: string | undefined): Visit | undefined =>
  line.find(({ appointment }) => appointment.id === id);

/** The emergency that is first among those who wait, where that is another than who is shown. */
const urgentIn = (line: readonly Visit[], shown: Visit | undefined): Visit | undefined => {
  const next = line.find((visit) => groupOf(visit) === "waiting");
  return next?.appointment.priority?.level === "emergency" && next !== shown ? next : undefined;
};

/** Keeps a day fresh every five seconds while it is looked at; what was heard last stays when the network goes. */
export const createDoctorDay = (
  date: Accessor<string | undefined>,
  ask: (date: string) => Promise<Day>,
  { chosen, choose }: Choice,
  numberOf: NumberOf,
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
  const line = createMemo(() => dayLine(load.value()?.sessions ?? [], serverNow()));
  const { written, write, found: shown } = createVisitFinder(() => date() ?? "", line, numberOf);
  const own = createMemo(() => isIn(line(), chosen()));
  const next = (): Visit | undefined => line().find((visit) => !isLeaving(visit)) ?? line()[0];
  const first = createMemo(() => (own() ? undefined : next()));
  const selected = (): Visit | undefined => own() ?? first();
  const overtaken = createOvertaken(first, line, isLeaving);
  const urgent = createMemo(() => (own() ? urgentIn(line(), own()) : undefined));
  // Whoever was chosen and is done now, or not there, needs nothing more; one chosen among these is looked at.
  createEffect((before?: { id: string; isGone: boolean }) => {
    const visit = own();
    const now = visit && { id: visit.appointment.id, isGone: isGone(visit) };
    if (now?.isGone && before?.id === now.id && !before.isGone) choose(undefined);
    return now;
  });
  const move = (step: number): string | undefined => {
    const current = selected();
    const at = current ? shown().indexOf(current) : -1;
    const next = shown()[Math.max(0, Math.min(shown().length - 1, at + step))];
    if (next) choose(next.appointment.id);
    return next?.appointment.id;
  };
  return { load, line, written, write, shown, selected, overtaken, urgent, select: choose, move };
};
