import { ClinicId } from "../place/clinic.ts";
import { SessionId, sessionIdParts } from "../roster/session.ts";
import { Slot } from "../roster/slot.ts";

/** The clinic that a value names: it is a clinic's id, a session's, or a slot; `undefined` where it is none of these. */
export const namedClinic = (value: unknown): ClinicId | undefined => {
  const slot = Slot.safeParse(value);
  const session = SessionId.safeParse(slot.success ? slot.data.sessionId : value);
  return session.success ? sessionIdParts(session.data).clinicId : ClinicId.safeParse(value).data;
};
