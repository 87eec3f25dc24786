import { registerWalkIn as contract } from "../../shared/api/booking/register-walk-in.ts";
import { firstAnswer, shown } from "../../shared/booking/receipt.ts";
import { registerWalkIn as register, walkInIdFrom } from "../../shared/booking/register-walk-in.ts";
import { patientIdFrom } from "../../shared/people/patient.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { requireSessionDay } from "../../shared/roster/session-day.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import { saveWalkIn } from "../store/appointment/save-walk-in.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { sessionOf } from "../store/session/sessions.ts";
import { now } from "../time/now.ts";
import { refuseFor } from "../trigger/refuse-for.ts";

const live = { appointmentOf, sessionOf, saveWalkIn, districtOfSlot, now };

/** How often the desk goes on to the next free place when others take one first. */
const attempts = 24;

/** Gives a person at the desk the next free place in a session's line, however many others are booking into it. */
export const registerWalkIn =
  (deps: typeof live): UseCase<typeof contract> =>
  async (request, _, key) => {
    const now = deps.now();
    // The session first: whatever of a twin of this request it shows, the appointment read after it shows too.
    let session = await deps.sessionOf(request.sessionId);
    let first = firstAnswer(await deps.appointmentOf(walkInIdFrom(key.id)), key);
    if (!first) requireSessionDay(request.sessionId, (await deps.districtOfSlot(request)).zone, now);
    for (let attempt = 0; session && !first && attempt < attempts; attempt += 1) {
      const walkIn = register(request, session, key, now);
      const conflict = await deps.saveWalkIn(walkIn, now);
      if (!conflict) return { appointment: shown(walkIn.appointment), patient: walkIn.patient };
      first = firstAnswer(conflict.appointment, key);
      session = conflict.session ?? undefined;
    }
    if (first) return { appointment: first, patient: { id: patientIdFrom(key.id), ...request.patient } };
    throw session ? refuseFor("store.busy", { service: "store" }) : new Refusal("session.unknown");
  };

export const registerWalkInRoute = route(contract, registerWalkIn(live));
