import { joinWaitlist } from "../../../functions/booking/waitlist/join-waitlist.ts";
import { waitingOfHousehold } from "../../../functions/booking/waitlist/waiting-of-household.ts";
import { directoryOf } from "../../../functions/store/district/directory-of.ts";
import { patientsAt } from "../../../functions/store/patient/patients.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { clinicKey, districtKey } from "../../../functions/store/table/keys.ts";
import {
  saveEnding,
  saveForgetting,
  saveJoining,
  saveOfferedPlace,
} from "../../../functions/store/waitlist/save-waiting.ts";
import { entryOf, entryOrUnreadable } from "../../../functions/store/waitlist/waitlist-entries.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour, type Instant } from "../../../shared/time/instant.ts";
import { morning, now, serang, siti } from "../../functions/booking/cikande.ts";
import { put } from "../../functions/store/use-table.ts";
import { asih, key, place } from "./scene.ts";

const { clinicId } = morning();

/** What somebody waits for: a place at Cikande on the day of the scene. */
export const waitingFor = { patientId: asih.id, clinicId, service: "umum" };
/** The place that is kept for them. */
export const kept = slotAt(morning(), 3);

/** Puts the scene and its clinic into the table. */
export const placeWithClinic = async (): Promise<void> => {
  await place();
  await put({ ...districtKey(serang.id), ...serang });
  const clinic = { id: clinicId, name: "Cikande", kecamatan: { code: "", name: "" }, services: [], practitioners: [] };
  await put({ ...clinicKey(serang.id, clinicId), ...clinic });
};

const joining = { directoryOf, sessionsOf, entryOrUnreadable, saveJoining, saveEnding, saveForgetting };

export const join = (at: Instant) =>
  joinWaitlist({ ...joining, now: () => at })(
    { ...waitingFor, dates: ["2026-11-23"], halves: ["morning"] },
    siti,
    key("join"),
  );

/** Somebody waits. */
export const joined = async (): Promise<void> => {
  await placeWithClinic();
  await join(now);
};

/** Somebody waits, and a place is kept for them. */
export const offered = async (): Promise<void> => {
  await joined();
  const entry = await entryOf(waitingFor);
  const offer = { slot: kept, until: now + hour };
  if (!entry || (await saveOfferedPlace({ entry, offer }, { ...serang.settings, now })))
    throw new Error("nothing was offered");
};

export const ofHousehold = waitingOfHousehold({ patientsAt, entryOf });
