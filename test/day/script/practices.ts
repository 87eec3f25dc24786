import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { type Session, sessionIdOf } from "../../../shared/schedule/session.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { localDate, wallClock } from "../../../shared/time/zone.ts";
import { type DayScript, placeMinutes } from "./day-script.ts";

/** Where the day is, and who practises. */
export const clinicId = "3604-kramatwatu";
export const doctors: { user: string; id: PractitionerId; letter: string }[] = [
  { user: "hasanudin.kramatwatu", id: "hasanudin-kramatwatu", letter: "A" },
  { user: "ratu.kramatwatu", id: "ratu-fitriani-kramatwatu", letter: "B" },
];
export const deskUser = "loket.kramatwatu";

/** When the practices begin as planned, in minutes of the day. */
export const opens = 7 * 60 + 30;

/** What a doctor holds on the day. */
export type Practices = { face: Session; tele: Session };

const practiceOf = (start: Instant, practitionerId: PractitionerId, changes: Partial<Session>): Session => {
  const wall = wallClock(start, "WIB").replace(/\D/g, "");
  const id = sessionIdOf({ clinicId, date: localDate(start, "WIB"), wall, practitionerId });
  const grid = { start, minutes: placeMinutes, count: 1 };
  return { id, clinicId, practitionerId, services: ["umum"], ...grid, state: "open", claims: {}, line: {}, ...changes };
};

/** What both doctors hold on a day of a script that opens at a time. */
export const practicesOf = ({ places, telePlaces }: DayScript, opening: Instant): Practices[] =>
  doctors.map(({ id }) => {
    const face = practiceOf(opening, id, { count: places, comeTo: { kind: "puskesmas" } });
    const after = opening + places * placeMinutes * minute;
    return { face, tele: practiceOf(after, id, { count: telePlaces, series: 1 }) };
  });
