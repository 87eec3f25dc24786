import type { Accessor } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../shared/api/routes.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { ApiRefusal } from "../api/api-refusal.ts";
import { newKey } from "../api/new-key.ts";
import type { Kept } from "../offline/kept.ts";
import { createPutOffList, type Deferred } from "./create-put-off-list.ts";
import type { Final, PutOff } from "./put-off.ts";

/** How long a change may be taken back. */
const undoTime = 10_000;
/** What another tab counts down is left to it, unless it is gone. */
const grace = 2_000;

type Hopes<N extends Final> = {
  /** Hears of the change once it is done. */
  done?: (value: ResponseOf<N>) => void;
  /** Hears that it was taken back. */
  undone?: () => void;
  /** Hears that it was refused. */
  refused?: () => void;
};

/** A use case, what it is asked, and who wants to hear of it. */
type Decision = { [N in Final]: [name: N, input: RequestInputOf<N>, hopes?: Hopes<N>] }[Final];

type Deps = {
  stored: Kept<PutOff[]>;
  whose: () => string | undefined;
  now: () => Instant;
  call: (change: PutOff, options: { key: string; keepalive: boolean }) => Promise<unknown>;
};

export type DeferredChanges = {
  list: Accessor<Deferred[]>;
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
  /** Whether this change of a visit is decided, done or not. */
  isPutOff: (name: Final, appointmentId: string) => boolean;
};

/** Puts off what can't be undone, so that it can be taken back for ten seconds; it ends as every change does. */
export const createDeferred = (deps: Deps): DeferredChanges => {
  const { list, find, add, put, release, drop } = createPutOffList(deps.stored);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const hopes = new Map<string, { done?: (value: never) => void; undone?: () => void; refused?: () => void }>();

  const send = async (key: string): Promise<void> => {
    const change = find(key);
    if (!change || change.status === "sending") return;
    clearTimeout(timers.get(key));
    put({ ...change, status: "sending" });
    try {
      const value = await deps.call(change, { key, keepalive: true });
      hopes.get(key)?.done?.(value as never);
      drop(key);
    } catch (cause) {
      const isRefused = cause instanceof ApiRefusal && cause.code !== "request.unauthenticated";
      if (isRefused) release(key);
      if (isRefused) hopes.get(key)?.refused?.();
      put(isRefused ? { ...change, status: "refused", message: cause.message } : { ...change, status: "unsent" });
    }
  };
  const wait = (key: string, milliseconds: number): void => {
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => void send(key), milliseconds),
    );
  };
  const defer: DeferredChanges["defer"] = (name, input, hope = {}) => {
    const key = newKey();
    add({ name, input, key, whose: deps.whose() ?? "", dueAt: deps.now() + undoTime });
    hopes.set(key, hope);
    wait(key, undoTime);
  };
  const undo = (key: string): void => {
    if (find(key)?.status !== "waiting") return;
    clearTimeout(timers.get(key));
    drop(key);
    hopes.get(key)?.undone?.();
  };
  const hold = (key: string): void => {
    const change = find(key);
    if (change?.status !== "waiting") return;
    put({ ...change, dueAt: deps.now() + undoTime });
    wait(key, undoTime);
  };
  const settle = async (): Promise<void> => {
    await Promise.all(list().map(({ key, status }) => status === "waiting" && send(key)));
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
        setTimeout(() => pickUp(change), Math.max(0, change.dueAt + grace - deps.now()));
  };
  const isPutOff = (name: Final, appointmentId: string): boolean =>
    list().some((one) => one.name === name && one.input.appointmentId === appointmentId && one.status !== "refused");
  return { list, defer, undo, send, dismiss: drop, hold, settle, resume, isPutOff };
};
