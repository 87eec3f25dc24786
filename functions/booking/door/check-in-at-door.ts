import { checkInAtDoor as contract } from "../../../shared/api/booking/check-in-at-door.ts";
import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import { checkInAtDoor as checkIn } from "../../../shared/booking/door/check-in-at-door.ts";
import type { DoorCode } from "../../../shared/booking/door/door.ts";
import { doorTry } from "../../../shared/booking/door/door-code.ts";
import { requireParticipant } from "../../../shared/booking/participant.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { route, type UseCase } from "../../http/route.ts";
import { spendDoorTry } from "../../store/appointment/spend-door-try.ts";
import { districtOfSlot } from "../../store/district/districts.ts";
import { doorOf } from "../../store/door/doors.ts";
import { sessionOf } from "../../store/session/sessions.ts";
import { now } from "../../time/now.ts";
import { progressVisitLive } from "../../visit/progress-visit.ts";
import { doorCodes } from "./door-codes.ts";

const live = { progressVisit: progressVisitLive, sessionOf, districtOfSlot, doorOf, spendDoorTry, now };
type Deps = typeof live;
type Tried = { appointmentId: AppointmentId; from: Slot; code: DoorCode };

/**
 * Holds what somebody typed to what the board at the door says. A try is spent before it is looked at: of many at once no more
 * than a visit has are ever compared.
 * @throws Refusal `check-in.at-desk`, `check-in.tries-over`, `check-in.code-wrong`
 */
const requireCode = async (deps: Deps, { appointmentId, from, code }: Tried, now: Instant): Promise<void> => {
  const { clinicId } = sessionIdParts(from.sessionId);
  const door = await deps.doorOf(clinicId);
  if (!door) throw new Refusal("check-in.at-desk");
  if (!(await deps.spendDoorTry(appointmentId, doorTry(code, now)))) throw new Refusal("check-in.tries-over");
  if (!doorCodes(door.secret, clinicId, now).includes(code)) throw new Refusal("check-in.code-wrong");
};

/** Puts a patient into the line who says that they are here, by the code that is shown at the door. */
export const checkInAtDoor =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ appointmentId, from, steps, code }, caller) => {
    let isRight = false;
    const visit = await deps.progressVisit(appointmentId, async ({ appointment, patient }) => {
      requireParticipant(appointment, patient, caller);
      const [session, { zone }] = await Promise.all([deps.sessionOf(from.sessionId), deps.districtOfSlot(from)]);
      const now = deps.now();
      const step = checkIn(appointment, { from, steps, session, zone }, now);
      // Read once more after another write, it was the same code.
      if (step && !isRight) await requireCode(deps, { appointmentId, from, code }, now);
      isRight = true;
      return step;
    });
    const { id, slot, state } = visit;
    return { id, slot, state };
  };

export const checkInAtDoorRoute = route(contract, checkInAtDoor(live));
