import { type Appointment, isUpcoming } from "../booking/appointment.ts";
import { isOffered } from "../booking/displaced/offer.ts";
import { mayComeUnnoted } from "../line/may-be-there.ts";
import { isSameSlot, type Slot, sessionStartOf } from "../schedule/slot.ts";
import { type Instant, minute } from "../time/instant.ts";

/** Minutes before its start from which the room of a visit can be entered. */
export const opensBeforeMinutes = 15;

/** When the room of a visit can first be entered. It has no fixed end: it closes with the visit. */
export const roomOpensAt = (slot: Slot): Instant => slot.start - opensBeforeMinutes * minute;

/**
 * From when a doctor can call in somebody whose arrival nobody has noted: by video once the room opens; face to face from
 * shortly before the whole session, since people come to a place without a desk when they can.
 */
export const calledInFrom = (slot: Slot): Instant =>
  mayComeUnnoted(slot) ? sessionStartOf(slot) - opensBeforeMinutes * minute : roomOpensAt(slot);

/**
 * Whether a visit has a room at `slot`: it is to come or under way, by video, and still at that slot, which was not closed
 * to it.
 */
export const holdsRoom = (appointment: Appointment | null, slot: Slot): boolean =>
  appointment !== null &&
  appointment.mode === "video" &&
  isUpcoming(appointment) &&
  !isOffered(appointment) &&
  isSameSlot(appointment.slot, slot);
