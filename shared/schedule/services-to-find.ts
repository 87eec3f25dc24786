import type { ServiceId } from "../place/service.ts";
import type { BookableWindow } from "./bookable-window.ts";
import { keptSlots, knownUntil, type NextList, type NextSession, nextSession, nextSlots } from "./next-list.ts";
import type { SessionId } from "./session.ts";
import type { SessionChange } from "./session-change.ts";

/** All that a list tells of a session but which of its numbers are free. */
const shape = ({ free: _, ...rest }: NextSession): string => JSON.stringify(rest);

/** Whether a service is about to run dry: one start is left, and what follows it was not looked at. */
const isLow = (list: NextList, service: ServiceId, window: BookableWindow): boolean =>
  knownUntil(list, service, window) < window.until && keptSlots(list, service, window).length <= 1;

const servicesOf = (changes: readonly SessionChange[]): ServiceId[] =>
  changes.flatMap(({ before, after }) => [...(before?.services ?? []), ...(after?.services ?? [])]);

const afterOf = (changes: readonly SessionChange[], window: BookableWindow): Map<SessionId, NextSession | undefined> =>
  new Map(
    changes.flatMap(({ before, after }) => {
      const id = after?.id ?? before?.id;
      return id === undefined ? [] : [[id, after && nextSession(after, window)] as const];
    }),
  );

/**
 * The services whose next slots have to be looked for anew: those for which the changed sessions make a difference to
 * what is kept, and those about to run dry. Most changes make none: they are beyond what is kept, or told already.
 */
export const servicesToFind = (
  list: NextList,
  changes: readonly SessionChange[],
  window: BookableWindow,
): ReadonlySet<ServiceId> => {
  const after = afterOf(changes, window);
  const changed = [...after.values()].filter((session) => session !== undefined);
  const others = list.sessions.filter(({ id }) => !after.has(id));
  const reshaped = list.sessions.filter((kept) => {
    const now = after.get(kept.id);
    return now !== undefined && shape(now) !== shape(kept);
  });
  const differs = (service: ServiceId): boolean => {
    const range = { from: window.from, until: knownUntil(list, service, window) };
    const told = nextSlots([...others, ...changed], service, range);
    return JSON.stringify(told) !== JSON.stringify(keptSlots(list, service, window));
  };
  return new Set([
    ...servicesOf(changes).filter(differs),
    ...reshaped.flatMap(({ id, services }) => [...services, ...(after.get(id)?.services ?? [])]),
    ...Object.keys(list.known).filter((service) => isLow(list, service, window)),
  ]);
};
