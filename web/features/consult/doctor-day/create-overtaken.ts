import { type Accessor, createComputed, createSignal, on, onCleanup } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { type DayGroup, groupOf } from "../../../parts/day/day-line.ts";

/** So long after the first of the line has changed under somebody's hand a press is taken to be meant for who was first before. */
export const meantBefore = 1_500;

/** So long it is said who is first now. */
const saidFor = 15_000;

const here: ReadonlySet<DayGroup> = new Set(["now", "waiting"]);

/** That somebody else has become the first of the line, who was shown, though whoever was first before is still here. */
export type Overtaken = {
  /** Whether that was only just now. */
  isJustNow: Accessor<boolean>;
  /** The visit that is first since then, while it is said. */
  by: Accessor<string | undefined>;
};

/**
 * Watches whether the first of the line changes under the doctor's hand: it is said then, and for a moment a press does nothing,
 * since it was on its way to somebody else.
 * @param first the first of the line, while they are shown; who is chosen by hand is overtaken by nobody
 * @param isLeaving whether it was decided here that somebody is done or not there: they leave by that, and are back as it is undone
 */
export const createOvertaken = (
  first: Accessor<Visit | undefined>,
  line: Accessor<readonly Visit[]>,
  isLeaving: (visit: Visit) => boolean,
): Overtaken => {
  const [by, setBy] = createSignal<string>();
  const [isJustNow, setJustNow] = createSignal(false);
  let timers: ReturnType<typeof setTimeout>[] = [];
  const forget = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    setJustNow(false);
    setBy(undefined);
  };
  onCleanup(forget);
  const isStillHere = ({ appointment: { id } }: Visit): boolean =>
    line().some((visit) => visit.appointment.id === id && here.has(groupOf(visit)) && !isLeaving(visit));
  const leaving = (): string[] => line().flatMap((visit) => (isLeaving(visit) ? [visit.appointment.id] : []));
  createComputed(
    on([first, leaving], ([visit], known) => {
      const [before, left = []] = known ?? [];
      if (visit?.appointment.id === before?.appointment.id) return;
      forget();
      if (!visit || !before || left.includes(visit.appointment.id)) return;
      if (!here.has(groupOf(before)) || !isStillHere(before)) return;
      setBy(visit.appointment.id);
      setJustNow(true);
      timers = [setTimeout(() => setJustNow(false), meantBefore), setTimeout(() => setBy(undefined), saidFor)];
    }),
  );
  return { isJustNow, by };
};
