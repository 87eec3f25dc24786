import type { ServiceId } from "../place/service.ts";
import type { Instant } from "../time/instant.ts";
import type { BookableWindow } from "./bookable-window.ts";
import {
  keptSlots,
  keptTimes,
  knownUntil,
  type NextList,
  type NextSession,
  nextSession,
  nextSlots,
} from "./next-list.ts";
import type { Session, SessionId } from "./session.ts";
import type { Slot } from "./slot.ts";

/** What a list is made of: what was kept, and all sessions of the days looked at since. */
export type Looked = {
  kept: NextList;
  /** The services looked for; `all`: whatever the sessions offer. */
  wanted: ReadonlySet<ServiceId> | "all";
  /** Every session that has a slot before `until`, as it is. */
  sessions: readonly Session[];
  until: Instant;
  window: BookableWindow;
};

type Found = { slots: Slot[]; known: Instant; isSettled: boolean };

const byStart = (a: NextSession, b: NextSession): number => a.start - b.start || (a.id < b.id ? -1 : 1);

/** The sessions as far as anybody knows: those looked at as they are, the others as they were kept. */
const sessionsOf = ({ kept, sessions, until, window }: Looked): NextSession[] => {
  const looked = new Set<SessionId>(sessions.map(({ id }) => id));
  return [
    ...sessions.map((session) => nextSession(session, window)),
    ...kept.sessions.filter(({ id, start }) => start >= until && !looked.has(id)),
  ];
};

const find = (looked: Looked, sessions: NextSession[], service: ServiceId): Found => {
  const { kept, wanted, until, window } = looked;
  const before = keptSlots(kept, service, window);
  const seen = Math.min(until, window.until);
  const isWanted = wanted === "all" || wanted.has(service);
  const bound = isWanted ? seen : Math.max(seen, knownUntil(kept, service, window));
  const slots = nextSlots(sessions, service, { from: window.from, until: bound });
  const last = slots[keptTimes - 1];
  // Found otherwise than kept, its own event being on the way: then what is kept says nothing of what follows.
  const isAsKept = !isWanted && JSON.stringify(slots) === JSON.stringify(before);
  return {
    slots,
    known: last ? last.start + 1 : bound,
    isSettled: last !== undefined || seen === window.until || isAsKept,
  };
};

const numbersOf = (found: readonly Found[]): Map<SessionId, number[]> => {
  const slots = found.flatMap((one) => one.slots);
  const bySession = Map.groupBy(slots, ({ sessionId }) => sessionId);
  return new Map(
    [...bySession].map(([id, some]) => [id, [...new Set(some.map(({ number }) => number))].toSorted((a, b) => a - b)]),
  );
};

/**
 * The list after some days were looked at, and whether that was enough: each service looked for, and each found
 * otherwise than kept, has its slots or there are no more. The same sessions make the same bytes, in whatever order.
 */
export const makeNextList = (looked: Looked): { list: NextList; isEnough: boolean } => {
  const { kept, wanted, window } = looked;
  const sessions = sessionsOf(looked);
  const offered = wanted === "all" ? sessions.flatMap(({ services }) => services) : [...wanted];
  const services = [...new Set([...offered, ...Object.keys(kept.known)])].toSorted();
  const found = new Map(services.map((service) => [service, find(looked, sessions, service)]));
  const numbers = numbersOf([...found.values()]);
  const listed = [...found].filter(([, { slots, known }]) => slots.length > 0 || known < window.until);
  return {
    list: {
      sessions: sessions
        .flatMap((session) => {
          const free = numbers.get(session.id);
          return free ? [{ ...session, free }] : [];
        })
        .toSorted(byStart),
      known: Object.fromEntries(listed.map(([service, { known }]) => [service, known])),
    },
    isEnough: wanted === "all" ? looked.until >= window.until : [...found.values()].every((one) => one.isSettled),
  };
};
