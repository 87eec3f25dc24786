import { siteKey } from "../place/site.ts";
import type { BookableWindow } from "./bookable-window.ts";
import { nextSession } from "./next-list.ts";
import type { Session } from "./session.ts";
import { freeSlots } from "./slot.ts";

/** A session as it was and as it is; one of them is absent when it came or went. */
export type SessionChange = { before?: Session | undefined; after?: Session | undefined };

/** Before every time there is: then whatever is kept for somebody is kept. */
const always: BookableWindow = {
  now: Number.NEGATIVE_INFINITY,
  from: Number.NEGATIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
};

/** All that any list, at whatever time, can tell of a session. */
const told = (session: Session | undefined): string =>
  JSON.stringify(session && [nextSession(session, always), session.holds]) ?? "";

/**
 * Whether a change makes a difference to what is free. Compared is what a list would tell, not the fields it comes
 * from: which those are is said by `freeNumbers` alone.
 */
export const changesFree = ({ before, after }: SessionChange): boolean => told(before) !== told(after);

/** What can be had of a session, each for what, when and where. */
const placesOf = (session: Session | undefined): string[] =>
  session
    ? freeSlots(session, always).flatMap(({ start, comeTo }) =>
        session.services.map((service) => `${start} ${service} ${siteKey(comeTo)}`),
      )
    : [];

/** Whether more can be had of a session than before, by whatever change; of a closed one there is nothing to be had. */
export const placesGrew = ({ before, after }: SessionChange): boolean => {
  const had = new Set(placesOf(before));
  return placesOf(after).some((place) => !had.has(place));
};
