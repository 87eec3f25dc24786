import { type Session, sessionIdOf } from "../../../shared/roster/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { localDate, wallClock } from "../../../shared/time/zone.ts";

/** The booking lead of the district and the opening of a room are both a quarter of an hour before the start. */
const lead = 15 * minute;

/**
 * One more session of dr. Rahmawati's at Cikande today, whose first slot can be booked for `seconds` from now: then
 * its room opens. It counts as today even where the slot lies after midnight, so that the doctor's day shows it.
 */
export const sessionSoon = (seconds: number): Session => {
  const start = Date.now() + lead + seconds * 1000;
  const place = { clinicId: "3604-cikande", practitionerId: "rahmawati-cikande" };
  const wall = wallClock(start, "WIB").replace(/\D/g, "");
  return {
    ...place,
    id: sessionIdOf({ ...place, date: localDate(Date.now(), "WIB"), wall }),
    services: ["umum"],
    start,
    minutes: 20,
    count: 3,
    state: "open",
    claims: {},
    line: {},
  };
};
