import { canTakeKept } from "../../../shared/booking/waitlist/can-take-kept.ts";
import { hasPlace } from "../../../shared/booking/waitlist/settle-waiting.ts";
import { waitingOf } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import { districtById } from "../../store/district/districts.ts";
import { patientIfReadable } from "../../store/patient/patients.ts";
import { sessionMetOf } from "../../store/session/share.ts";
import { saveLettingGo } from "../../store/waitlist/save-waiting.ts";
import { entryOf } from "../../store/waitlist/waitlist-entries.ts";

const live = { entryOf, patientIfReadable, districtById, sessionMetOf, saveLettingGo };

/** Keeps a place no more for somebody who could not take it by now: they wait on, and it is for the next in turn. */
export const letPlaceGo =
  (deps: typeof live) =>
  async (id: string): Promise<void> => {
    const entry = await deps.entryOf(waitingOf(id));
    if (!entry?.offer) return;
    const { offer, patientId, clinicId, service, holder } = entry;
    const patient = await deps.patientIfReadable(patientId);
    const district = await deps.districtById(districtOf(clinicId));
    const session = await deps.sessionMetOf(offer.slot.sessionId, holder);
    if (!hasPlace(session, offer.slot, service)) return;
    const about = { session, patient, maxPerSession: district?.settings.maxPerSession };
    // Where the write is refused, they have just taken it, or said no to it: of that too the stream tells.
    if (!canTakeKept(offer.slot, about)) await deps.saveLettingGo({ ...entry, offer });
  };

/** Lets places of the table go. */
export const letPlaceGoLive = letPlaceGo(live);
