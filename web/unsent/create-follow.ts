import { type Accessor, createSignal } from "solid-js";
import { day, type Instant } from "../../shared/time/instant.ts";
import type { Kept } from "../storage/kept.ts";
import type { Change } from "./change.ts";
import { type ChangeList, isToldOnce, type StandingChange } from "./create-change-list.ts";
import { leftBeyond } from "./left-beyond.ts";

/** For how long after its time a change is still sent by itself; after it, only by who decided it. */
export const goodFor = day;

type Deps = {
  stored: Kept<Change[]>;
  whose: () => string;
  now: () => Instant;
  /** Counts a change down here. */
  wait: (change: Change) => void;
  stop: (key: string) => void;
};

type Follow = {
  /** Shows what a page before this one had left. */
  takeUp: () => void;
  follow: () => void;
  forget: () => void;
  /** How many were taken back or have ended in another tab. */
  elsewhere: Accessor<number>;
};

/** Whether the device keeps a change until it is over: else that it is not there says nothing. */
const isKept = (one: StandingChange): boolean => one.status !== "done" && !isToldOnce(one);

/** Takes up a change that a page before this one had left: to count down, send late or tell of. */
const makeTake =
  ({ now, wait }: Deps, { put }: ChangeList) =>
  (change: Change): void => {
    if (change.refused !== undefined) put({ ...change, status: "refused" });
    else if (!change.sent && change.dueAt > now()) wait(change);
    else put({ ...change, late: true, status: "unsent" });
  };

/** Brings what this tab shows up to date with what the pages before it and beside it have kept on the device. */
export const createFollow = (deps: Deps, changes: ChangeList): Follow => {
  const { stored, whose, wait, stop } = deps;
  const { list, find, put, release, drop } = changes;
  const [elsewhere, setElsewhere] = createSignal(0);
  const mine = (): Change[] => (stored.read() ?? []).filter((one) => one.whose === whose());
  const hear = (change: Change): void => {
    const known = find(change.key);
    const counts = known?.status === "waiting";
    if (change.sent && counts) {
      stop(change.key);
      put({ ...known, ...change, status: "sending" });
    }
    if (!change.sent && (!known || (counts && known.dueAt !== change.dueAt))) wait(change);
  };
  const forgetGone = (): void => {
    const there = new Set((stored.read() ?? []).map(({ key }) => key));
    for (const { key } of list().filter((one) => isKept(one) && !there.has(one.key))) {
      stop(key);
      drop(key);
      setElsewhere((count) => count + 1);
    }
  };
  const take = makeTake(deps, changes);
  const takeUp = (): void => {
    for (const { key } of leftBeyond(stored.read() ?? [], whose())) release(key);
    for (const change of mine()) if (!find(change.key)) take(change);
  };
  const follow = (): void => {
    forgetGone();
    for (const change of mine()) hear(change);
  };
  const forget = (): void => {
    for (const { key } of list()) {
      stop(key);
      drop(key);
    }
    for (const { key } of mine()) release(key);
  };
  return { takeUp, follow, forget, elsewhere };
};
