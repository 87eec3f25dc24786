import type { ServiceId } from "../../place/service.ts";
import { minute } from "../../time/instant.ts";
import { instantAt, localDate, type Zone } from "../../time/zone.ts";
import { type HalfDay, halfDayMinutes, halvesOf } from "../month/half-day.ts";
import type { SessionShape } from "../month/plan-month.ts";
import { grouped } from "./grouped.ts";

/** Who can be booked for a service on a half day. */
export type Cover = HalfDay & { service: ServiceId; practitioners: number; places: number };

/** Who is there on a half day, and how many times to begin they have. */
type Presence = HalfDay & Pick<SessionShape, "practitionerId"> & { service: ServiceId; places: number };

/** How many of `count` slots begin before a minute. */
const slotsBefore = (end: number, from: number, { minutes, count }: SessionShape): number =>
  Math.min(count, Math.max(0, Math.ceil((end - from) / minutes)));

/** A session by half days: each slot counts where it begins, of a night after midnight on the next morning. */
const presencesOf = (session: SessionShape, zone: Zone): Presence[] => {
  const { practitionerId, services, start, minutes, count } = session;
  const date = localDate(start, zone);
  const from = (start - instantAt(date, 0, zone)) / minute;
  const first = Math.floor(from / halfDayMinutes);
  return halvesOf(date, { from, to: from + count * minutes }).flatMap((half, index) => {
    const [begin, end] = [(first + index) * halfDayMinutes, (first + index + 1) * halfDayMinutes];
    const places = slotsBefore(end, from, session) - slotsBefore(begin, from, session);
    return places === 0 ? [] : services.map((service) => ({ ...half, service, practitionerId, places }));
  });
};

const keyOf = ({ date, half, service }: Omit<Cover, "practitioners" | "places">): string => `${date}${half} ${service}`;

/** What a month's sessions offer, by half day and service. */
export const coverOf = (sessions: readonly SessionShape[], zone: Zone): Cover[] => {
  const presences = sessions.flatMap((session) => presencesOf(session, zone));
  return [...grouped(presences, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, there]) => {
      const [{ date, half, service }] = there;
      const practitioners = new Set(there.map(({ practitionerId }) => practitionerId)).size;
      const places = there.reduce((sum, presence) => sum + presence.places, 0);
      return { date, half, service, practitioners, places };
    });
};
