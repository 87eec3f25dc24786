import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import { isPassing, type RefusalCode } from "../../shared/refusal/refusal.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { ApiRefusal } from "../api/api-refusal.ts";
import { Unreachable } from "../net/unreachable.ts";
import { whenOnline } from "../net/when-online.ts";
import type { Remembered } from "../offline/memory-of.ts";
import { serverNow } from "../time/server-clock.ts";

/** What a list or a page knows: one word, and a field only in the states that have it. */
export type LoadState<T> =
  | { status: "loading" }
  | { status: "ready"; value: T }
  /** No network: what the device remembers, and since when. */
  | { status: "stale"; value: T; at: Instant }
  | { status: "offline" }
  /** Asking again may help; `message` is there when the API said why. */
  | { status: "failed"; message?: string }
  /** The API said no: asking again is answered the same. */
  | { status: "refused"; message: string };

export type Load<T> = {
  state: Accessor<LoadState<T>>;
  /** What there is to show, however old. */
  value: Accessor<T | undefined>;
  /** Asks again; what is shown stays until the answer is there. Quietly, also a failure stays, as a poll wants it. */
  reload: (how?: "quietly") => Promise<void>;
  /** Puts a value known from elsewhere, e.g. after a change was made. */
  put: (value: T) => void;
};

/** Where answers are kept between visits. */
export type Memory<I, T> = {
  recall: (input: I) => Remembered<T> | undefined;
  /** @default kept by whoever answers */
  remember?: (input: I, value: T) => void;
};

/** Who signs in meanwhile may ask again, and so may who waits for a month that is being published. */
const ends: ReadonlySet<RefusalCode> = new Set(["request.unauthenticated", "roster.publishing"]);

const shownIn = <T>(state: LoadState<T>): Extract<LoadState<T>, { value: T }> | undefined =>
  state.status === "ready" || state.status === "stale" ? state : undefined;

/** @param toldAt when what is shown was told */
const troubleOf = <T>(
  cause: unknown,
  before: LoadState<T>,
  kept: Remembered<T> | undefined,
  toldAt: Instant,
): LoadState<T> => {
  const shown = shownIn(before);
  const stale = kept && ({ status: "stale", ...kept } as const);
  if (cause instanceof Unreachable) {
    if (cause.answered) return stale ?? shown ?? { status: "failed" };
    return stale ?? (shown ? { status: "stale", value: shown.value, at: toldAt } : { status: "offline" });
  }
  if (!(cause instanceof ApiRefusal)) return { status: "failed" };
  const { code, message } = cause;
  // A busy moment takes nothing off the screen.
  const stays = isPassing(code) ? (shown ?? stale) : undefined;
  return stays ?? { status: isPassing(code) || ends.has(code) ? "failed" : "refused", message };
};

/**
 * Tells the latest question from those before it, whose answers come too late; once the asker is gone, every answer
 * does.
 */
const createTurns = () => {
  let latest = 0;
  const next = (): (() => boolean) => {
    latest += 1;
    const mine = latest;
    return () => mine === latest;
  };
  onCleanup(next);
  return next;
};

/** Loads what `ask` answers for `input`, again whenever `input` changes or the network returns; nothing while undefined. */
export const createLoad = <I, T>(
  input: Accessor<I | undefined>,
  ask: (input: I) => Promise<T>,
  memory?: Memory<I, T>,
): Load<T> => {
  const [state, setState] = createSignal<LoadState<T>>({ status: "loading" });
  const nextTurn = createTurns();
  let toldAt = 0;
  const put = (value: T): void => {
    toldAt = serverNow();
    setState({ status: "ready", value });
  };

  const load = async (wanted: I): Promise<void> => {
    const isLatest = nextTurn();
    try {
      const value = await ask(wanted);
      if (isLatest()) put(value);
      memory?.remember?.(wanted, value);
    } catch (cause) {
      if (isLatest()) setState(troubleOf(cause, state(), memory?.recall(wanted), toldAt));
      if (!(cause instanceof Unreachable || cause instanceof ApiRefusal)) throw cause;
    }
  };
  const begin = (wanted: I | undefined): void => {
    const kept = wanted === undefined ? undefined : memory?.recall(wanted);
    setState(() => (kept ? { status: "ready", value: kept.value } : { status: "loading" }));
    if (wanted !== undefined) void load(wanted);
  };
  const reload = async (how?: "quietly"): Promise<void> => {
    const wanted = input();
    if (wanted === undefined) return;
    if (how !== "quietly" && ["failed", "refused", "offline"].includes(state().status)) setState({ status: "loading" });
    await load(wanted);
  };
  const value = (): T | undefined => shownIn(state())?.value;

  createEffect(on(input, begin));
  whenOnline(() => void reload());
  return { state, value, reload, put };
};
