import { joinWaitlist as contract } from "../../shared/api/booking/join-waitlist.ts";
import { firstJoining, joinWaitlist as join, refusalOfJoining } from "../../shared/booking/join-waitlist.ts";
import { entryShown } from "../../shared/booking/waitlist-entry.ts";
import { districtOf } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../http/route.ts";
import { requireClinic } from "../place/require-place.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { saveJoining } from "../store/waitlist/save-waiting.ts";
import { now } from "../time/now.ts";

const live = { directoryOf, saveJoining, now };

/** Puts a member of the caller's household on a clinic's list of those who wait for a service. */
export const joinWaitlist =
  (deps: typeof live): UseCase<typeof contract> =>
  async (request, { accountId }, key) => {
    const found = await deps.directoryOf(districtOf(request.clinicId));
    const { district } = requireClinic(found, request.clinicId);
    const now = deps.now();
    const record = join({ ...request, holder: accountId }, district, key, now);
    const conflict = await deps.saveJoining(record, accountId);
    if (!conflict) return entryShown(record, now);
    const first = firstJoining(conflict, key);
    if (first) return entryShown(first, now);
    throw new Refusal(refusalOfJoining(conflict, request, accountId));
  };

export const joinWaitlistRoute = route(contract, joinWaitlist(live));
