import { type Accessor, createMemo } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../shared/api/routes.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { newKey } from "../api/new-key.ts";
import { throwFault, undoneBy } from "../api/undone.ts";
import type { Kept } from "../offline/kept.ts";
import { createPutOffList, type Deferred, type PutOffList } from "./create-put-off-list.ts";
import type { Final, PutOff } from "./put-off.ts";

/** How long a change may be taken back. */
const undoTime = 10_000;
/** What another tab counts down is left to it, unless it is gone. */
const grace = 2_000;

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
  call: (change: PutOff, options: { key: string; keepalive: boolean }) => Promise<unknown>;
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
  /** Sends all that waits, at once: the page goes, or the next step needs it done. */
  settle: () => Promise<void>;
  /** Sends what a killed page had left. */
  resume: () => void;
  /** Whether this change of a visit is decided; once it is done too, since what is shown may be from before. */
  isPutOff: (name: Final, appointmentId: string) => boolean;
};

const hasEnded = ({ status }: Deferred): boolean => status === "done" || status === "refused";

/** Sends one change; what becomes of it is shown in the list. */
const makeSend = (
  { call }: Deps,
  { find, put, seal, release }: PutOffList,
  heard: (key: string, value: unknown) => void,
) => {
  const fail = (change: PutOff, cause: unknown): void => {
    const undone = undoneBy(cause);
    // Signed out meanwhile: it is sent once the same person is there again.
    const isFinal = undone.status === "refused" && undone.code !== "request.unauthenticated";
    if (isFinal) release(change.key);
    put({ ...change, ...(isFinal ? { status: "refused", message: undone.message } : { status: "unsent" }) });
    throwFault(cause);
  };
  return async (key: string): Promise<void> => {
    const change = find(key);
    if (!change || change.status === "sending" || hasEnded(change)) return;
    put({ ...change, status: "sending" });
    seal(key);
    const done = await call(change, { key, keepalive: true }).then(
      (value) => ({ value }),
      (cause: unknown) => fail(change, cause),
    );
    if (!done) return;
    release(key);
    put({ ...change, status: "done" });
    heard(key, done.value);
  };
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
  const { list, find, add, put, drop } = changes;
  const ended = createMemo(() => list().filter(hasEnded).length);
  const hopes = new Map<string, (value: never) => void>();
  const sendNow = makeSend(deps, changes, (key, value) => hopes.get(key)?.(value as never));
  const timers = makeTimers((key) => void send(key));
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
    add({ name, input, key, whose: deps.whose() ?? "", dueAt: deps.now() + undoTime }, about);
    if (done) hopes.set(key, done);
    timers.start(key, undoTime);
  };
  const undo = (key: string): void => {
    if (!waiting(key)) return;
    timers.stop(key);
    drop(key);
  };
  const hold = (key: string): void => {
    const change = waiting(key);
    if (!change) return;
    put({ ...change, status: "waiting", dueAt: deps.now() + undoTime });
    timers.start(key, undoTime);
  };
  const settle = async (): Promise<void> => {
    await Promise.all(list().map(({ key }) => waiting(key) && send(key)));
  };
  const pickUp = (change: PutOff): void => {
    const isLeft = deps.stored.read()?.some(({ key }) => key === change.key);
    if (!isLeft || find(change.key) || change.whose !== deps.whose()) return;
    put({ ...change, status: "unsent" });
    void send(change.key);
  };
  const resume = (): void => {
    for (const change of deps.stored.read() ?? [])
      if (change.whose === deps.whose() && !find(change.key))
        setTimeout(() => pickUp(change), change.sent ? 0 : Math.max(0, change.dueAt + grace - deps.now()));
  };
  const isPutOff: DeferredChanges["isPutOff"] = (name, appointmentId) =>
    list().some((one) => one.name === name && one.input.appointmentId === appointmentId && one.status !== "refused");
  return { list, ended, defer, undo, send, dismiss: drop, hold, settle, resume, isPutOff };
};
