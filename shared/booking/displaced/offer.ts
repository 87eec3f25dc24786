import { type Session, sessionEnd } from "../../schedule/session.ts";
import { type Slot, slotEnd } from "../../schedule/slot.ts";
import { isHere, type Standing } from "../../schedule/standing.ts";
import { type Instant, minute } from "../../time/instant.ts";
import type { Zone } from "../../time/zone.ts";
import type { Appointment, Offer } from "../appointment.ts";
import { chooseBy } from "../claim/choose-by.ts";
import { isBegunWith } from "../first-meeting.ts";

/**
 * Whether the patient of a visit is to choose another time where its session has none for it: they are expected, or wait and
 * were not with the doctor yet. Whom the doctor has begun with is the doctor's until the visit ends.
 */
export const isToChoose = ({ state }: Pick<Appointment, "state">): boolean =>
  state.status === "booked" || (state.status === "waiting" && !isBegunWith(state));

/** Whether a visit waits for its patient to choose: as booked it can't take place, unless it was said since that it can. */
export const isOffered = (visit: Pick<Appointment, "state" | "offer">): boolean =>
  visit.offer !== undefined && visit.offer.withdrawnAt === undefined && isToChoose(visit);

/**
 * Whether nobody practises at a clinic with such sessions at the time of a slot. Where a single doctor was to be there, it is told
 * as theirs, unless the clinic said that it is closed.
 */
export const isShutAt = (sessions: readonly Session[], slot: Slot): boolean => {
  const then = sessions.filter((session) => session.start < slotEnd(slot) && sessionEnd(session) > slot.start);
  return then.length > 1 && then.every(({ state }) => state === "closed");
};

/** How long whoever is here chooses before others, though their time be past: as long as a desk takes to see to a full room. */
const choiceOfHere = 30 * minute;

/**
 * What is offered at `now` to whoever has a slot that its session has no time for, where the clinic keeps the time of `zone`.
 * @param standing where they stand in the line, if they do
 */
export const offerOnClosing = (
  { start }: Pick<Slot, "start">,
  zone: Zone,
  now: Instant,
  standing?: { status: Standing },
): Offer => {
  const until = chooseBy(start, zone, now);
  const ofHere = Math.floor((now + choiceOfHere) / minute) * minute;
  return { at: now, until: standing && isHere(standing) ? Math.max(until, ofHere) : until, kind: "closed" };
};
