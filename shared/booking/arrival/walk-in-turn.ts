import { placeStart, type Session } from "../../schedule/session.ts";
import { type Slot, sessionStartOf } from "../../schedule/slot.ts";
import { type Instant, minute } from "../../time/instant.ts";

type Place = Pick<Slot, "number" | "start" | "minutes">;

/** Minutes within which it is the turn of whoever comes by themselves, in a district that has not decided. */
const usualWalkInMinutes = 45;

/** No district may say less: all who were there before the practice would have its first hour, before who has booked it. */
const leastWalkInMinutes = 30;

/**
 * The turn of somebody who came by themselves at `arrivedAt`: when their place begins, but not much later than they came,
 * however far ahead the first free place was, and not before. Who is there before the practice begins has come as it does:
 * else whoever comes early without a booking would be before all who have one.
 */
export const walkInTurn = (place: Place, arrivedAt: Instant, within: number | undefined): Instant => {
  const came = Math.max(arrivedAt, sessionStartOf(place));
  const minutes = Math.max(leastWalkInMinutes, within ?? usualWalkInMinutes);
  return Math.max(arrivedAt, Math.min(place.start, came + minutes * minute));
};

/** Of so many who are booked one does not come, on average. */
const oneStaysAwayOf = 7;

/**
 * The turn of somebody who got a number beyond a session's places: that of whoever comes by themselves, but not before as
 * many places have begun as, by those who stay away, leave one to each who got such a number. Without that all who have
 * booked would wait for whom the session has no time; it is at the last when the number's own time comes, after all places.
 */
export const beyondTurn = (
  place: Place,
  session: Pick<Session, "start" | "minutes" | "count">,
  arrivedAt: Instant,
  within: number | undefined,
): Instant => {
  const left = placeStart(session, 1 + oneStaysAwayOf * (place.number - session.count));
  return Math.max(walkInTurn(place, arrivedAt, within), Math.min(place.start, left));
};
