import { joinWaitlist as contract } from "../../../shared/api/booking/join-waitlist.ts";
import type { RequestOf } from "../../../shared/api/routes.ts";
import {
  datesOf,
  isUnreadableEntry,
  isWaitOver,
  type JoinConflict,
  joinWaitlist as join,
  joiningReceipt,
  refusalOfJoining,
} from "../../../shared/booking/waitlist/join-waitlist.ts";
import { refusalOfWish, type WishedDay } from "../../../shared/booking/waitlist/refusal-of-wish.ts";
import { entryShown, type WaitlistRecord, waitingOf } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import { Refusal, type RefusalCode } from "../../../shared/refusal/refusal.ts";
import { firstAnswer } from "../../../shared/request/receipt.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requireClinic } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { sessionsOf } from "../../store/session/sessions.ts";
import { saveEnding, saveForgetting, saveJoining } from "../../store/waitlist/save-waiting.ts";
import { entryOrUnreadable } from "../../store/waitlist/waitlist-entries.ts";
import { now } from "../../time/now.ts";

const live = { directoryOf, sessionsOf, entryOrUnreadable, saveJoining, saveEnding, saveForgetting, now };
type Deps = typeof live;
type Request = RequestOf<"join-waitlist">;

const wishedDays = ({ sessionsOf }: Deps, request: Request): Promise<WishedDay[]> =>
  Promise.all(datesOf(request).map(async (date) => ({ date, sessions: await sessionsOf(request.clinicId, date) })));

/** The entry that the same request made before the days it names were over or closed. */
const firstOr = async ({ entryOrUnreadable }: Deps, request: Request, key: RequestKey, refused: RefusalCode) => {
  const entry = await entryOrUnreadable(request);
  const first = firstAnswer(joiningReceipt(entry), key);
  if (!first) throw new Refusal(refused);
  return first;
};

/**
 * Takes out of a person's record what they wait for no more: the last day is over and no clock has ended it, or nothing is
 * left of the entry, or nothing that can be read: no place is offered to it, and no list shows it to be left.
 */
const endOver = async (deps: Deps, waits: readonly string[], { holder, now }: { holder: string; now: Instant }) => {
  const standing = await Promise.all(
    waits.map(async (id) => [id, await deps.entryOrUnreadable(waitingOf(id))] as const),
  );
  for (const [id, entry] of standing) {
    if (entry === undefined) await deps.saveForgetting(id, holder);
    else if (isUnreadableEntry(entry)) await deps.saveForgetting(id, holder, entry);
    else if (isWaitOver(entry, now)) await deps.saveEnding(entry, { holder, now });
  }
};

/** Saves a joining; once more over an entry of before that can't be read, or when the waits that are over are ended. */
const saveAfterAll = async (deps: Deps, record: WaitlistRecord, holder: string): Promise<JoinConflict | undefined> => {
  const conflict = await deps.saveJoining(record, holder);
  if (!conflict) return undefined;
  const { entry, patient } = conflict;
  if (entry && isUnreadableEntry(entry)) return deps.saveJoining(record, holder, entry);
  if (refusalOfJoining(conflict, record, holder) !== "waitlist.limit") return conflict;
  await endOver(deps, patient?.waits ?? [], { holder, now: record.joinedAt });
  return deps.saveJoining(record, holder);
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
    const conflict = await saveAfterAll(deps, record, accountId);
    if (!conflict) return entryShown(record, now);
    const first = firstAnswer(joiningReceipt(conflict.entry), key);
    if (first) return entryShown(first, now);
    throw new Refusal(refusalOfJoining(conflict, request, accountId));
  };

export const joinWaitlistRoute = route(contract, joinWaitlist(live));
