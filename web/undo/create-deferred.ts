import { type Accessor, createMemo } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../shared/api/routes.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { newKey } from "../api/new-key.ts";
import type { Kept } from "../storage/kept.ts";
import { createFollow } from "./create-follow.ts";
import { createPutOffList, type Deferred, hasEnded } from "./create-put-off-list.ts";
import { makeSend } from "./make-send.ts";
import type { Final, PutOff } from "./put-off.ts";

/** How long a change may be taken back. */
const undoTime = 10_000;

type Extra<N extends Final> = {
  /** The name of the person it is about, where the screen shows more than one. */
  about?: string;
  /** Hears of the change once it is done. */
  done?: (value: ResponseOf<N>) => void;
};

/** A use case, and what it is asked. */
type Decision = { [N in Final]: [name: N, input: RequestInputOf<N>, extra?: Extra<N>] }[Final];

type Deps = {
  stored: Kept<PutOff[]>;
  whose: () => string | undefined;
  now: () => Instant;
  call: (change: PutOff, options: { key: string; keepalive: boolean }) => Promise<ResponseOf<Final>>;
};

export type DeferredChanges = {
  list: Accessor<Deferred[]>;
  /** How many have come to their end, done or refused: what was loaded before is old then. */
  ended: Accessor<number>;
  /** Does a change in ten seconds, unless it is taken back. */
  defer: (...change: Decision) => void;
  undo: (key: string) => void;
  /** Sends one at once, or once more. */
  send: (key: string) => Promise<void>;
  /** Takes a refusal as read. */
  dismiss: (key: string) => void;
  /** Gives whoever is just reaching for the button the whole time again. */
  hold: (key: string) => void;
  /** Sends all that is not done, at once: the next step waits until it is. */
  settle: () => Promise<void>;
  /** Sends what was decided on this page, which may not come back; what a tab beside it counts down is left to that. */
  leave: () => Promise<void>;
  /** Takes up what a page before this one had left: with the seconds that are left, or else at once. */
  resume: () => void;
  /** Shows what was decided, taken back or done in the tabs beside this one. */
  follow: () => void;
  /** Whether this change of a visit is decided; once it is done too, since what is shown may be from before. */
  isPutOff: (name: Final, appointmentId: string) => boolean;
};

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

/** Puts off what can't be undone, so that it can be taken back for ten seconds; it ends as every change does. */
export const createDeferred = (deps: Deps): DeferredChanges => {
  const changes = createPutOffList(deps.stored);
  const { list, find, add, put, note, drop, dropTold } = changes;
  const hopes = new Map<string, (value: never) => void>();
  const own = new Set<string>();
  const sendNow = makeSend(deps, changes, (key, value) => hopes.get(key)?.(value as never));
  const timers = makeTimers((key) => expire(key));
  const send = (key: string): Promise<void> => {
    timers.stop(key);
    return sendNow(key);
  };
  const waiting = (key: string): PutOff | undefined => {
    const change = find(key);
    return change?.status === "waiting" ? change : undefined;
  };

  const defer: DeferredChanges["defer"] = (name, input, { about, done } = {}) => {
    const key = newKey();
    own.add(key);
    // What was told of an earlier one would be taken for this one's end.
    dropTold();
    add({ name, input, key, whose: deps.whose() ?? "", dueAt: deps.now() + undoTime }, about);
    if (done) hopes.set(key, done);
    timers.start(key, undoTime);
  };
  const undo = (key: string): void => {
    if (!waiting(key)) return;
    timers.stop(key);
    drop(key);
  };
  const wait = (change: PutOff): void => {
    put({ ...find(change.key), ...change, status: "waiting" });
    // A clock that is set meanwhile gives nobody more than the whole time.
    timers.start(change.key, Math.min(undoTime, Math.max(0, change.dueAt - deps.now())));
  };
  const hold = (key: string): void => {
    const change = waiting(key);
    if (!change) return;
    const dueAt = deps.now() + undoTime;
    note(key, { dueAt });
    wait({ ...change, dueAt });
  };
  const sendOpen = async (isMeant: (key: string) => boolean): Promise<void> => {
    const open = list().filter((change) => !hasEnded(change) && isMeant(change.key));
    await Promise.all(open.map(({ key }) => send(key)));
  };
  const settle = (): Promise<void> => sendOpen(() => true);
  const leave = (): Promise<void> => sendOpen((key) => own.has(key));
  const wake = { wait, send, stop: timers.stop };
  const { resume, follow, elsewhere } = createFollow({ ...deps, ...wake }, changes);
  const ended = createMemo(() => list().filter(hasEnded).length + elsewhere());
  /** The tab beside this one may just have taken it back, sent it or given it more time. */
  const expire = (key: string): void => {
    const dueAt = waiting(key)?.dueAt;
    follow();
    if (waiting(key)?.dueAt === dueAt) void send(key);
  };
  const isPutOff: DeferredChanges["isPutOff"] = (name, appointmentId) =>
    list().some((one) => one.name === name && one.input.appointmentId === appointmentId && one.status !== "refused");
  return { list, ended, defer, undo, send, dismiss: drop, hold, settle, leave, resume, follow, isPutOff };
};
