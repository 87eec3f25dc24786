import { type Session, sessionIdOf } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { localDate, wallClock } from "../../../shared/time/zone.ts";

/** The booking lead of the district and the opening of a room are both a quarter of an hour before the start. */
const lead = 15 * minute;

/** Where and with whom. */
export type Practice = { clinicId: string; practitionerId: string };

export const rahmawati: Practice = { clinicId: "3604-cikande", practitionerId: "rahmawati-cikande" };
export const hasanudin: Practice = { clinicId: "3604-kramatwatu", practitionerId: "hasanudin-kramatwatu" };

/**
 * One more session of today whose first slot can be booked for `seconds` from now: then its room opens. It counts as
 * today even where the slot lies after midnight, so that the doctor's day shows it. A session is named by the minute it
 * starts; `later` names it by a later one, where another has the name already.
 */
export const sessionSoon = (practice: Practice, seconds: number, later = 0): Session => {
  const start = Date.now() + lead + seconds * 1000;
  const wall = wallClock(start + later * minute, "WIB").replace(/\D/g, "");
  return {
    ...practice,
    id: sessionIdOf({ ...practice, date: localDate(Date.now(), "WIB"), wall }),
    services: ["umum"],
    start,
    minutes: 20,
    count: 3,
    state: "open",
    claims: {},
    line: {},
  };
};
