import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { isOffered } from "../../../shared/booking/displaced/offer.ts";
import { calledInFrom } from "../../../shared/consult/visit-room.ts";
import { sessionStartOf } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Load } from "../../load/create-load.ts";
import { keepFresh } from "../../load/keep-fresh.ts";

/**
 * Whether a visit may turn at any moment: its session runs or its patient may be called in already, or is with the doctor. Of whoever
 * waits, the place in line tells.
 */
export const isTurning = (visit: Appointment, now: Instant): boolean => {
  const { state, slot } = visit;
  if (state.status === "in-consultation") return true;
  if (state.status !== "booked" || isOffered(visit)) return false;
  return now >= Math.min(sessionStartOf(slot), calledInFrom(slot));
};

/** Keeps visits that are looked at fresh: soon while one may turn at any moment, slowly while any is to come. */
export const keepVisitsFresh = (
  load: Pick<Load<unknown>, "reload">,
  visits: () => readonly Appointment[],
  now: () => Instant,
): void =>
  keepFresh(
    load,
    () => visits().some(isUpcoming),
    () => visits().some((visit) => isTurning(visit, now())),
  );
