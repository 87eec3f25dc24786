import { listCalls as contract } from "../../../shared/api/booking/list-calls.ts";
import { AppointmentId } from "../../../shared/booking/appointment.ts";
import type { Call } from "../../../shared/booking/displaced/call-shown.ts";
import { begunWith, listCalls as list } from "../../../shared/booking/displaced/list-calls.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { route, type UseCase } from "../../http/route.ts";
import { phoneOf } from "../../identity/phone-of.ts";
import { visitsAt } from "../../store/appointment/visits.ts";
import { callsOf } from "../../store/call/calls.ts";
import { sessionOf } from "../../store/session/sessions.ts";
import { isUnreadable } from "../../store/table/readable.ts";
import { now } from "../../time/now.ts";

const live = { callsOf, visitsAt, sessionOf, phoneOf, now };
type Deps = typeof live;

const isId = (id: string): boolean => AppointmentId.safeParse(id).success;

/** One session that can't be read hides who was sent back to its line, and nobody else. */
const noneIfUnreadable = (error: unknown): undefined => {
  if (!isUnreadable(error)) throw error;
  return undefined;
};

/** Each call with the phone of whoever holds the patient, where they have one. */
const withPhones = ({ phoneOf }: Deps, calls: readonly Call[], patients: readonly PatientRecord[]): Promise<Call[]> => {
  const holders = new Map(patients.map(({ id, holder }) => [id, holder]));
  return Promise.all(
    calls.map(async (call) => {
      const holder = holders.get(call.visit.patient.id);
      return { ...call, ...(holder && (await phoneOf(holder))) };
    }),
  );
};

/** Whom a clinic's desk is to call. Each visit is read as it is now: who has chosen meanwhile is not on the list. */
export const listCalls =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ clinicId }) => {
    const entries = await deps.callsOf(clinicId);
    const ids = entries.map(({ id }) => id).filter(isId);
    const { appointments, patients } = await deps.visitsAt(ids, { ConsistentRead: true });
    const inSessions = new Set(begunWith(appointments).map(({ slot }) => slot.sessionId));
    const found = await Promise.all([...inSessions].map((id) => deps.sessionOf(id).catch(noneIfUnreadable)));
    const sessions = found.filter((session) => session !== undefined);
    const { calls, ...rest } = list({ entries, appointments, patients, sessions }, deps.now());
    return { calls: await withPhones(deps, calls, patients), ...rest };
  };

export const listCallsRoute = route(contract, listCalls(live));
