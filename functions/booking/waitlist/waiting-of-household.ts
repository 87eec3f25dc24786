import type { WaitedFor, WaitlistRecord } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { patientsAt } from "../../store/patient/patients.ts";
import { entryOf } from "../../store/waitlist/waitlist-entries.ts";

const live = { patientsAt, entryOf };

/** The entry of somebody of a household, whatever has become of it. */
export type WaitingOfHousehold = (waiting: WaitedFor, holder: string) => Promise<WaitlistRecord>;

/**
 * The entry of somebody of a household, whatever has become of it.
 * @throws Refusal `patient.foreign`, `waitlist.over`
 */
export const waitingOfHousehold =
  (deps: typeof live): WaitingOfHousehold =>
  async (waiting, holder) => {
    const [[patient], entry] = await Promise.all([deps.patientsAt([waiting.patientId]), deps.entryOf(waiting)]);
    if (patient?.holder !== holder) throw new Refusal("patient.foreign");
    if (!entry) throw new Refusal("waitlist.over");
    return entry;
  };

/** The entry of somebody of a household in the table. */
export const waitingOfHouseholdLive = waitingOfHousehold(live);
