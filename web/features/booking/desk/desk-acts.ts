import { canCheckIn } from "../../../../shared/booking/arrival/check-in-patient.ts";
import { lineOfVisits } from "../../../../shared/booking/arrival/line-state.ts";
import { cancelling, isOverFor, refusalBy } from "../../../../shared/booking/claim/change-rule.ts";
import { allIn, type SessionDay, type Visit } from "../../../../shared/booking/visit.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { mayMoveAtDesk } from "../../../parts/visit/obstacle.ts";
import { isBeingNoted } from "../check-in-patient/create-check-in.ts";

/** Whether the desk may note a visit of a day as here at `now`: its session's line is open, and nobody is cancelling it. */
export const mayNote = ({ appointment }: Visit, days: readonly SessionDay[], zone: Zone, now: Instant): boolean => {
  const day = days.find(({ session }) => session.id === appointment.slot.sessionId);
  if (!day || isBeingCancelled(appointment) || isBeingNoted(appointment)) return false;
  return canCheckIn(appointment, { session: { ...day.session, line: lineOfVisits(day.visits) }, zone }, now);
};

/** Why a visit can't be cancelled at `now` any more, as its day shows it by now. */
export const tooLateFor = (asked: Visit | undefined, days: readonly SessionDay[], now: Instant) => {
  const day = days.find((one) => allIn(one).some(({ appointment }) => appointment.id === asked?.appointment.id));
  const shown = day && allIn(day).find(({ appointment }) => appointment.id === asked?.appointment.id);
  const refused = shown && refusalOfCancelling(shown, day, now);
  return refused === "appointment.begun" ? undefined : refused;
};

/** Why a visit can't be cancelled at `now` whose day is known. */
const refusalOfCancelling = ({ appointment }: Visit, { session }: Pick<SessionDay, "session">, now: Instant) =>
  refusalBy(cancelling, appointment, now, isOverFor(appointment.slot, session, now));

/** What the desk does with somebody's visit. */
export type DeskActs = {
  onCheckIn: (visit: Visit) => void;
  onCancel: (visit: Visit) => void;
  /** Hears that something was done whose answer the day does not show yet. */
  onDone: () => void;
};

/** What may be done with a visit at `now`. */
type MayDo = { note: boolean; move: boolean; cancel: boolean };

/** Asks of each thing the desk does whether it may be done with a visit at `now`. */
export const mayDo = (visit: Visit, day: SessionDay, zone: Zone, now: Instant): MayDo => ({
  note: mayNote(visit, [day], zone, now),
  move: mayMoveAtDesk(visit.appointment, now),
  cancel: !isBeingCancelled(visit.appointment) && refusalOfCancelling(visit, day, now) === undefined,
});
