import { listWaitlist as contract } from "../../../shared/api/booking/list-waitlist.ts";
import { aheadOf, byJoining } from "../../../shared/booking/waitlist/offer-places.ts";
import { entryShown, type WaitlistRecord } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { route, type UseCase } from "../../http/route.ts";
import { householdOf } from "../../store/household/households.ts";
import { patientsAt } from "../../store/patient/patients.ts";
import { entriesAt, queueOf } from "../../store/waitlist/waitlist-entries.ts";
import { now } from "../../time/now.ts";

const live = { householdOf, patientsAt, entriesAt, queueOf, now };

/** What the caller's household waits for: three requests, and one for each that is offered nothing. */
export const listWaitlist =
  (deps: typeof live): UseCase<typeof contract> =>
  async (_, { accountId }) => {
    const members = await deps.householdOf(accountId);
    const patients = await deps.patientsAt(members.map(({ patient }) => patient.id));
    const found = await deps.entriesAt(patients.flatMap(({ waits = [] }) => waits));
    const now = deps.now();
    const shown = async (record: WaitlistRecord) => {
      const entry = entryShown(record, now);
      return entry.offer ? { entry } : { entry, ahead: aheadOf(record, await deps.queueOf(record)) };
    };
    const waiting = found.filter(({ endedAt, ends }) => endedAt === undefined && now < ends).toSorted(byJoining);
    return { entries: await Promise.all(waiting.map(shown)) };
  };

export const listWaitlistRoute = route(contract, listWaitlist(live));
