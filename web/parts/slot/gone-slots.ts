import { createSignal } from "solid-js";
import { isSameSlot, type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { serverNow } from "../../time/server-clock.ts";
import type { OpenDay } from "./nearest-slots.ts";

/** No list is kept by the network for longer than this. */
const longestKept = minute;

const [gone, setGone] = createSignal<readonly { slot: Slot; until: Instant }[]>([]);

const noteGone = (slot: Slot): void => {
  const now = serverNow();
  setGone([...gone().filter(({ until }) => until > now), { slot, until: now + longestKept }]);
};

/** Waits for a claim and remembers that its slot is gone, whoever has it now. */
export const claiming = async <T>(slot: Slot, claim: Promise<T>): Promise<T> => {
  try {
    const claimed = await claim;
    noteGone(slot);
    return claimed;
  } catch (cause) {
    if (cause instanceof ApiRefusal && cause.code === "slot.taken") noteGone(slot);
    throw cause;
  }
};

/** Days without the slots this phone saw go: a list may be from seconds before, and would show them as free again. */
export const withoutGone = (days: readonly OpenDay[]): OpenDay[] => {
  const now = serverNow();
  const lately = gone().filter(({ until }) => until > now);
  return days.map(({ date, sessions }) => ({
    date,
    sessions: sessions.map((session) => ({
      ...session,
      free: session.free.filter((number) => !lately.some(({ slot }) => isSameSlot(slot, slotAt(session, number)))),
    })),
  }));
};
