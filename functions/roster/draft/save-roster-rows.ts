import { saveRosterRows as contract } from "../../../shared/api/roster/save-roster-rows.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { saveRosterRows as save } from "../../../shared/roster/draft/save-roster-rows.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requireClinic } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { rowsReceipt, saveDraftRows, savedRowsOf } from "../../store/roster/draft-rows.ts";
import { shiftCodesOf } from "../../store/roster/shift-codes.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";

const live = { directoryOf, shiftCodesOf, savedRowsOf, rowsReceipt, saveDraftRows, now };

type Deps = typeof live;
type Args = Parameters<UseCase<typeof contract>>;

/** What is written, and answered, by what stands this moment. */
const decided = async (deps: Deps, [{ clinicId, month, rows }]: Args, now: Instant) => {
  const [directory, { codes, isUnreadable }, saved] = await Promise.all([
    deps.directoryOf(districtOf(clinicId)),
    deps.shiftCodesOf(clinicId),
    deps.savedRowsOf(clinicId, month),
  ]);
  if (isUnreadable) throw new Refusal("record.unreadable", { settings: ["codes"] });
  const { clinic, district } = requireClinic(directory, clinicId);
  const today = localDate(now, district.zone);
  return save(rows, { month, today, practitioners: clinic.practitioners, codes, saved });
};

/** Saves rows of a clinic's draft for a month, all or none. */
export const saveRosterRows =
  (deps: Deps): UseCase<typeof contract> =>
  (...asked) => {
    const [{ clinicId, month }, , key] = asked;
    return answerOnce(
      key,
      () => deps.rowsReceipt(clinicId, key),
      async () => {
        const now = deps.now();
        const { changed: rows, answer } = await decided(deps, asked, now);
        const isSaved = rows.length === 0 || (await deps.saveDraftRows({ clinicId, month, rows, answer, key, now }));
        return isSaved ? { saved: answer } : undefined;
      },
    );
  };

export const saveRosterRowsRoute = route(contract, saveRosterRows(live));
