import { registerWalkIn as contract } from "../../../shared/api/booking/register-walk-in.ts";
import type { Request } from "../../../shared/api/contract.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import {
  type Arrival,
  registerWalkIn as register,
  walkInIdFrom,
  walkInPatient,
} from "../../../shared/booking/arrival/register-walk-in.ts";
import { type ClaimConflict, unexplained } from "../../../shared/booking/claim/claim-conflict.ts";
import { receiptIn, shown } from "../../../shared/booking/receipt.ts";
import type { Visit } from "../../../shared/booking/visit.ts";
import type { Patient } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { firstAnswer } from "../../../shared/request/receipt.ts";
import { type RequestKey, requireSameBody } from "../../../shared/request/request-key.ts";
import { type Session, type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import { route, type UseCase } from "../../http/route.ts";
import { appointmentOf } from "../../store/appointment/appointments.ts";
import { changeReceipt } from "../../store/appointment/receipt-item.ts";
import { saveWalkIn } from "../../store/appointment/save-walk-in.ts";
import { districtOfSlot } from "../../store/district/districts.ts";
import { registeredAt } from "../../store/register/registers.ts";
import { sessionOf } from "../../store/session/sessions.ts";
import { untilSaved } from "../../store/table/try-again.ts";
import { now } from "../../time/now.ts";

const live = { appointmentOf, changeReceipt, sessionOf, saveWalkIn, districtOfSlot, registeredAt, now };
type Deps = typeof live;

/** Who came: as the register has them, where the request says who of it they are, or as somebody new. */
const arrivalOf = async (deps: Deps, request: Request<typeof contract>): Promise<Arrival> => {
  const { sessionId, patient, ...visit } = request;
  if (!("id" in patient)) return { ...visit, patient };
  const registered = await deps.registeredAt(sessionIdParts(sessionId).clinicId, patient.id);
  if (!registered) throw new Refusal("patient.not-known-here");
  return { ...visit, patient: registered };
};

/**
 * The appointment that a request made when it came first, whomever it names now.
 * @until 0.3 one of 0.1 left no receipt beside the visit, and is found by whom it names
 */
const madeBefore = async (deps: Deps, key: RequestKey, patient: Patient): Promise<Appointment | undefined> => {
  const made = firstAnswer(await deps.changeReceipt(key), key);
  return firstAnswer(receiptIn(await deps.appointmentOf(made?.id ?? walkInIdFrom(key.id, patient.id))), key);
};

/** What a walk-in's place is chosen by: the session, and the person's calendar once it has stood against one. */
type Known = { session: Session | undefined; calendar?: PatientRecord };

/** The same as it was when it kept a walk-in from a place that another one may be had in place of. */
const knownAfter = async (
  { sessionOf }: Deps,
  conflict: ClaimConflict,
  { calendar }: Known,
  sessionId: SessionId,
): Promise<Known> => {
  const { session, patient, newcomer } = conflict;
  if (newcomer) throw new Refusal("patient.registered-today", newcomer);
  if (patient === null) throw new Refusal("patient.not-known-here");
  // The visit which a calendar tells of was written with its session: which number it has, that says.
  if (patient) return { session: await sessionOf(sessionId), calendar: patient };
  if (session === undefined) throw unexplained(conflict);
  return { session: session ?? undefined, ...(calendar && { calendar }) };
};

/**
 * Gives a person at the desk the next free place in a session's line at whose time they have no other visit, however many
 * others are booking into it.
 */
export const registerWalkIn =
  (deps: Deps): UseCase<typeof contract> =>
  async (request, _, key) => {
    const arrival = await arrivalOf(deps, request);
    const patient = walkInPatient(arrival, key.id);
    const again = (appointment: Appointment): Visit => ({ appointment, patient });
    // The session first: whatever of a twin of this request it shows, the receipt read after it shows too.
    let known: Known = { session: await deps.sessionOf(request.sessionId) };
    const before = await madeBefore(deps, key, patient);
    if (before) return again(before);
    const now = deps.now();
    const { zone, settings } = await deps.districtOfSlot(request);
    return untilSaved("many", async () => {
      const { session, calendar } = known;
      if (!session) throw new Refusal("session.unknown");
      const walkIn = register(arrival, { session, zone, within: settings.walkInMinutes, calendar }, key, now);
      const conflict = await deps.saveWalkIn(walkIn, key, now);
      if (!conflict) return { saved: { appointment: shown(walkIn.appointment), patient } };
      const first = firstAnswer(receiptIn(conflict.appointment), key);
      if (first) return { saved: again(first) };
      if (conflict.receipt) requireSameBody(conflict.receipt, key);
      known = await knownAfter(deps, conflict, known, request.sessionId);
      return undefined;
    });
  };

export const registerWalkInRoute = route(contract, registerWalkIn(live));
