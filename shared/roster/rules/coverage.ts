import type { ServiceId } from "../../place/service.ts";
import { placesBefore, sessionEnd } from "../../schedule/session.ts";
import { minute } from "../../time/instant.ts";
import { instantAt, localDate, noon, type Zone } from "../../time/zone.ts";
import { type HalfDay, halfKey, halvesOf } from "../month/half-day.ts";
import type { SessionShape } from "../month/plan-month.ts";
import { grouped } from "./grouped.ts";
import { givingFinder, type Team } from "./may-practise.ts";

/** Who can be booked for a service on a half day, and how many of them by day: a night covers nothing that is wanted. */
export type HalfDayCover = HalfDay & { service: ServiceId; practitioners: number; byDay: number; places: number };

/** Who is there on a half day, and how many times to begin they have, of which some by day. */
type Presence = HalfDay &
  Pick<SessionShape, "practitionerId"> & { service: ServiceId; places: number; placesByDay: number };

/** A day's hours on the wall, between two nights: what a clinic wants of a half day, it wants within them. */
const dayHours = { from: 6 * 60, to: 20 * 60 };

/** A session by half days: each slot counts where it begins, of a night after midnight on the next morning. */
const presencesOf = (session: SessionShape, zone: Zone): Presence[] => {
  const { practitionerId, services, start } = session;
  const date = localDate(start, zone);
  const midnight = instantAt(date, 0, zone);
  const [from, to] = [(start - midnight) / minute, (sessionEnd(session) - midnight) / minute];
  const first = Math.floor(from / noon);
  const slotsBefore = (end: number): number => placesBefore(session, midnight + end * minute);
  const slotsIn = (begin: number, end: number): number => slotsBefore(Math.max(begin, end)) - slotsBefore(begin);
  return halvesOf(date, { from, to }).flatMap((half, index) => {
    const [begin, end] = [(first + index) * noon, (first + index + 1) * noon];
    const dayBegin = half.half === "a" ? begin : begin - noon;
    const placesByDay = slotsIn(Math.max(begin, dayBegin + dayHours.from), Math.min(end, dayBegin + dayHours.to));
    const places = slotsIn(begin, end);
    return places === 0 ? [] : services.map((service) => ({ ...half, service, practitionerId, places, placesByDay }));
  });
};

/** Names a service on a half day among others. */
export const coverKey = (one: HalfDay & { service: ServiceId }): string => `${halfKey(one)} ${one.service}`;

const peopleIn = (presences: readonly Presence[]): number =>
  new Set(presences.map(({ practitionerId }) => practitionerId)).size;

/** What sessions offer, by half day and service, of those who may give it. */
export const coverOf = (sessions: readonly SessionShape[], team: Team & { zone: Zone }): HalfDayCover[] => {
  const mayGive = givingFinder(team);
  const presences = sessions
    .flatMap((session) => presencesOf(session, team.zone))
    .filter(({ practitionerId, service, date }) => mayGive(practitionerId, service, date));
  return [...grouped(presences, coverKey)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, there]) => {
      const [{ date, half, service }] = there;
      const byDay = peopleIn(there.filter(({ placesByDay }) => placesByDay > 0));
      const places = there.reduce((sum, presence) => sum + presence.places, 0);
      return { date, half, service, practitioners: peopleIn(there), byDay, places };
    });
};
