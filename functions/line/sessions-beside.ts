import { clinicsWith, districtOf } from "../../shared/place/clinic.ts";
import type { District } from "../../shared/place/district.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { type Session, sessionIdParts } from "../../shared/schedule/session.ts";
import type { Slot } from "../../shared/schedule/slot.ts";
import { sessionsOfPractitionerLive } from "../schedule/sessions-of-practitioner.ts";
import { directoryOf } from "../store/district/directory-of.ts";

/** What is asked of the table for a doctor's day. */
export const besideStore = { directoryOf, sessionsOfPractitioner: sessionsOfPractitionerLive };

/** The session of a slot, and the others that its doctor has that day, at every clinic: they are one line. */
type Beside = { session: Session; others: Session[]; district: District | undefined };

/**
 * The session of a slot with its doctor's others of that day.
 * @throws Refusal `session.unknown`
 */
export const sessionsBeside = async (
  deps: typeof besideStore,
  { sessionId }: Pick<Slot, "sessionId">,
): Promise<Beside> => {
  const { clinicId, date, practitionerId } = sessionIdParts(sessionId);
  const directory = await deps.directoryOf(districtOf(clinicId));
  const clinicIds = directory ? clinicsWith(practitionerId, clinicId, directory.clinics) : [];
  const sessions = await deps.sessionsOfPractitioner(practitionerId, clinicIds, date);
  const session = sessions.find(({ id }) => id === sessionId);
  if (!session) throw new Refusal("session.unknown");
  return { session, others: sessions.filter((one) => one !== session), district: directory?.district };
};
