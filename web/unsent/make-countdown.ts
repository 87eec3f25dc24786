import type { Instant } from "../../shared/time/instant.ts";
import type { Change } from "./change.ts";
import type { ChangeList } from "./create-change-list.ts";
import { undoTime } from "./undo-time.ts";

/** Runs `work` for a key when its time is over, unless that is put off again or stopped. */
const makeTimers = (work: (key: string) => void) => {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (key: string): void => clearTimeout(timers.get(key));
  const start = (key: string, milliseconds: number): void => {
    stop(key);
    timers.set(
      key,
      setTimeout(() => work(key), milliseconds),
    );
  };
  return { start, stop };
};

type Countdown = {
  /** Runs until a moment, or for the whole time where that is sooner. */
  start: (key: string, dueAt: Instant) => void;
  stop: (key: string) => void;
  /** Shows a change as waiting, for as long as it may still be taken back. */
  wait: (change: Change) => void;
  /** The change as it waits; undefined once it doesn't. */
  waiting: (key: string) => Change | undefined;
  undo: (key: string) => void;
  hold: (key: string) => void;
};

/** The seconds in which each change can be taken back or held; `due` hears when they are over. */
export const makeCountdown = (
  now: () => Instant,
  { find, put, note, drop }: ChangeList,
  due: (key: string) => void,
): Countdown => {
  const timers = makeTimers(due);
  // A clock that is set meanwhile gives nobody more than the whole time.
  const start = (key: string, dueAt: Instant): void =>
    timers.start(key, Math.min(undoTime, Math.max(0, dueAt - now())));
  const wait = (change: Change): void => {
    put({ ...find(change.key), ...change, status: "waiting" });
    start(change.key, change.dueAt);
  };
  const waiting = (key: string): Change | undefined => {
    const change = find(key);
    return change?.status === "waiting" ? change : undefined;
  };
  const undo = (key: string): void => {
    if (!waiting(key)) return;
    timers.stop(key);
    drop(key);
  };
  const hold = (key: string): void => {
    const change = waiting(key);
    if (!change) return;
    const dueAt = now() + undoTime;
    note(key, { dueAt });
    wait({ ...change, dueAt });
  };
  return { start, stop: timers.stop, wait, waiting, undo, hold };
};
