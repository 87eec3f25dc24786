import { type Accessor, createSignal } from "solid-js";
import { day, type Instant, minute } from "../../shared/time/instant.ts";
import type { Kept } from "../storage/kept.ts";
import { hasEnded, type PutOffList } from "./create-put-off-list.ts";
import type { Final, PutOff } from "./put-off.ts";

/**
 * For how long after its time a change is still what was meant: a visit that was ended may have been called in anew,
 * and it would be that one which ends.
 */
const goodFor: Record<Final, number> = { "cancel-appointment": day, "end-consultation": 5 * minute };

type Deps = {
  stored: Kept<PutOff[]>;
  whose: () => string | undefined;
  now: () => Instant;
  /** Counts a change down here. */
  wait: (change: PutOff) => void;
  stop: (key: string) => void;
  send: (key: string) => Promise<void>;
};

type Follow = {
  resume: () => void;
  follow: () => void;
  /** How many were taken back or have ended in another tab. */
  elsewhere: Accessor<number>;
};

/** Brings what this tab shows up to date with what the pages before it and beside it have kept on the device. */
export const createFollow = (
  { stored, whose, now, wait, stop, send }: Deps,
  { list, find, put, release, drop }: PutOffList,
): Follow => {
  const [elsewhere, setElsewhere] = createSignal(0);
  const mine = (): PutOff[] => (stored.read() ?? []).filter((one) => one.whose === whose());
  const takeUp = (change: PutOff): void => {
    if (now() - change.dueAt > goodFor[change.name]) release(change.key);
    else if (!change.sent && change.dueAt > now()) wait(change);
    else {
      put({ ...change, late: true, status: "unsent" });
      void send(change.key);
    }
  };
  const hear = (change: PutOff): void => {
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
    for (const { key } of list().filter((one) => !hasEnded(one) && !there.has(one.key))) {
      stop(key);
      drop(key);
      setElsewhere((count) => count + 1);
    }
  };
  const resume = (): void => {
    for (const change of mine()) if (!find(change.key)) takeUp(change);
  };
  const follow = (): void => {
    forgetGone();
    for (const change of mine()) hear(change);
  };
  return { resume, follow, elsewhere };
};
