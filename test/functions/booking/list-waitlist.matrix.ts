import { patientToItem } from "../../../functions/store/patient/patients.ts";
import { waitingIdOf } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { patient } from "./cikande.ts";
import { waitlistItem } from "./waitlist-item.ts";

export const ownCase: OwnCase = {
  items: (place) => {
    const { visit, session, holder } = place;
    const id = waitingIdOf({ clinicId: session.clinicId, service: "umum", patientId: visit.patientId });
    return [waitlistItem(place), patientToItem(patient({ id: visit.patientId, holder, waits: [id] }))];
  },
  fields: () => ({}),
};
