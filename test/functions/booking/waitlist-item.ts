import { waitingToItem } from "../../../functions/store/waitlist/waitlist-entries.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day, hour } from "../../../shared/time/instant.ts";
import type { Place } from "../../matrix/place.ts";

/** The item of a place's patient who waits there, and for whom the session's twentieth place is kept. */
export const waitlistItem = ({ session, visit }: Place) =>
  waitingToItem({
    patientId: visit.patientId,
    clinicId: session.clinicId,
    service: "umum",
    dates: [session.id.split(".")[1] ?? ""],
    halves: ["morning"],
    holder: `account-of-${visit.patientId}`,
    joinedAt: session.start - day,
    ends: session.start + day,
    offer: { slot: slotAt(session, 20), until: session.start + 3 * hour },
    passed: [],
    requestId: `waiting-${visit.patientId}`,
    fingerprint: "one-body",
  });
