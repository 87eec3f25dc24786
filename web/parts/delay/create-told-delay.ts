import { type Accessor, createMemo } from "solid-js";
import { getClinicLine } from "../../../shared/api/line/get-clinic-line.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { isOffered } from "../../../shared/booking/displaced/offer.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { sessionStartOf } from "../../../shared/schedule/slot.ts";
import { hour, type Instant, minute } from "../../../shared/time/instant.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
import { call } from "../../api/call.ts";
import { createLoad } from "../../load/create-load.ts";
import { createVisiblePace } from "../../time/create-visible-pace.ts";
import type { ToldDelay } from "./delay-words.ts";

/** How long before a session its delay is likely to be said, and how often it is asked for from then on, and before. */
const near = 2 * hour;
const pace = { near: minute, far: 5 * minute };

/** Whether a visit may be told of a delay: a delay is said on the session's day, and whoever is here asks for their place. */
const mayBeDelayed = (visit: Appointment, now: Instant, zone: Zone): boolean =>
  visit.state.status === "booked" &&
  !isOffered(visit) &&
  sessionIdParts(visit.slot.sessionId).date === localDate(now, zone);

/**
 * What is said of how late the session of a booked visit begins, by the line that everybody may read and the network keeps:
 * while the visit is looked at, and nobody of it is here.
 */
export const createToldDelay = (
  visit: Accessor<Appointment>,
  now: Accessor<Instant>,
  zone: Accessor<Zone>,
): Accessor<ToldDelay> => {
  const wanted = createMemo(() => (mayBeDelayed(visit(), now(), zone()) ? visit().slot.sessionId : undefined));
  const line = createLoad(wanted, (sessionId) => {
    const { clinicId, date } = sessionIdParts(sessionId);
    return call(getClinicLine, { clinicId, date });
  });
  const start = (): Instant => sessionStartOf(visit().slot);
  createVisiblePace(
    () => line.reload("quietly"),
    () => (now() >= start() - near ? pace.near : pace.far),
  );
  return () => {
    const { sessionId } = visit().slot;
    const told = wanted() && line.value()?.sessions.find(({ id }) => id === sessionId);
    return { sessionId, start: start(), delay: told ? told.delay : undefined };
  };
};
