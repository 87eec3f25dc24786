import { canCheckIn } from "../../../../shared/booking/check-in-patient.ts";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { lineStateOf } from "../../../../shared/consult/line-state.ts";
import type { Session } from "../../../../shared/roster/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";

/** A session's line, as its visits tell it. */
const lineOf = (visits: readonly Visit[]): Session["line"] =>
  Object.fromEntries(
    visits.flatMap(({ appointment: { slot, state } }) =>
      state.status === "booked" || state.status === "cancelled" ? [] : [[slot.number, lineStateOf(state)]],
    ),
  );

/** Whether the desk may note a visit of a day as here at `now`: its session's line is open, and nobody is cancelling it. */
export const mayNote = ({ appointment }: Visit, days: readonly SessionDay[], zone: Zone, now: Instant): boolean => {
  const day = days.find(({ session }) => session.id === appointment.slot.sessionId);
  if (!day || isBeingCancelled(appointment)) return false;
  return canCheckIn(appointment, { session: { ...day.session, line: lineOf(day.visits) }, zone }, now);
};
