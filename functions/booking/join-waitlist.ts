import { joinWaitlist as contract } from "../../shared/api/booking/join-waitlist.ts";
import type { RequestOf } from "../../shared/api/routes.ts";
import { datesOf, joinWaitlist as join, joiningReceipt, refusalOfJoining } from "../../shared/booking/join-waitlist.ts";
import { refusalOfWish, type WishedDay } from "../../shared/booking/refusal-of-wish.ts";
import { entryShown } from "../../shared/booking/waitlist-entry.ts";
import { districtOf } from "../../shared/place/clinic.ts";
import { Refusal, type RefusalCode } from "../../shared/refusal/refusal.ts";
import { firstAnswer } from "../../shared/request/receipt.ts";
import type { RequestKey } from "../../shared/request/request-key.ts";
import { route, type UseCase } from "../http/route.ts";
import { requireClinic } from "../place/require-place.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { sessionsOf } from "../store/session/sessions.ts";
import { saveJoining } from "../store/waitlist/save-waiting.ts";
import { entryOf } from "../store/waitlist/waitlist-entries.ts";
import { now } from "../time/now.ts";

const live = { directoryOf, sessionsOf, entryOf, saveJoining, now };
type Deps = typeof live;
type Request = RequestOf<"join-waitlist">;

const wishedDays = ({ sessionsOf }: Deps, request: Request): Promise<WishedDay[]> =>
  Promise.all(datesOf(request).map(async (date) => ({ date, sessions: await sessionsOf(request.clinicId, date) })));

/** The entry that the same request made before the days it names were over or closed. */
const firstOr = async ({ entryOf }: Deps, request: Request, key: RequestKey, refused: RefusalCode) => {
  const first = firstAnswer(joiningReceipt(await entryOf(request)), key);
  if (!first) throw new Refusal(refused);
  return first;
};

/** Puts a member of the caller's household on a clinic's list of those who wait for a service. */
export const joinWaitlist =
  (deps: Deps): UseCase<typeof contract> =>
  async (request, { accountId }, key) => {
    const found = await deps.directoryOf(districtOf(request.clinicId));
    const { district } = requireClinic(found, request.clinicId);
    const now = deps.now();
    const refused = refusalOfWish(await wishedDays(deps, request), request, district, now);
    if (refused) return entryShown(await firstOr(deps, request, key, refused), now);
    const record = join({ ...request, holder: accountId }, district, key, now);
    const conflict = await deps.saveJoining(record, accountId);
    if (!conflict) return entryShown(record, now);
    const first = firstAnswer(joiningReceipt(conflict.entry), key);
    if (first) return entryShown(first, now);
    throw new Refusal(refusalOfJoining(conflict, request, accountId));
  };

export const joinWaitlistRoute = route(contract, joinWaitlist(live));
