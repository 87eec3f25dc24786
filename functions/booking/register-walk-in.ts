import { registerWalkIn as contract } from "../../shared/api/booking/register-walk-in.ts";
import type { Appointment } from "../../shared/booking/appointment.ts";
import { unexplained } from "../../shared/booking/claim-conflict.ts";
import { receiptIn, shown } from "../../shared/booking/receipt.ts";
import { registerWalkIn as register, walkInIdFrom } from "../../shared/booking/register-walk-in.ts";
import type { Visit } from "../../shared/booking/visit.ts";
import { patientIdFrom } from "../../shared/people/patient.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { firstAnswer } from "../../shared/request/receipt.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import { saveWalkIn } from "../store/appointment/save-walk-in.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { sessionOf } from "../store/session/sessions.ts";
import { untilSaved } from "../store/table/try-again.ts";
import { now } from "../time/now.ts";

const live = { appointmentOf, sessionOf, saveWalkIn, districtOfSlot, now };

/** How often the desk goes on to the next free place when others take one first. */
const attempts = 24;

/** Gives a person at the desk the next free place in a session's line, however many others are booking into it. */
export const registerWalkIn =
  (deps: typeof live): UseCase<typeof contract> =>
  async (request, _, key) => {
    const again = (appointment: Appointment): Visit => ({
      appointment,
      patient: { id: patientIdFrom(key.id), ...request.patient },
    });
    // The session first: whatever of a twin of this request it shows, the appointment read after it shows too.
    let session = await deps.sessionOf(request.sessionId);
    const before = firstAnswer(receiptIn(await deps.appointmentOf(walkInIdFrom(key.id))), key);
    if (before) return again(before);
    const now = deps.now();
    const { zone, settings } = await deps.districtOfSlot(request);
    return untilSaved(attempts, async () => {
      if (!session) throw new Refusal("session.unknown");
      const walkIn = register(request, { session, zone, within: settings.walkInMinutes }, key, now);
      const conflict = await deps.saveWalkIn(walkIn, now);
      if (!conflict) return { saved: { appointment: shown(walkIn.appointment), patient: walkIn.patient } };
      const first = firstAnswer(receiptIn(conflict.appointment), key);
      if (first) return { saved: again(first) };
      if (conflict.session === undefined) throw unexplained(conflict);
      session = conflict.session ?? undefined;
      return undefined;
    });
  };

export const registerWalkInRoute = route(contract, registerWalkIn(live));
