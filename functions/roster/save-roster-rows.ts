import { saveRosterRows as contract } from "../../shared/api/roster/save-roster-rows.ts";
import { districtOf } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { saveRosterRows as save } from "../../shared/roster/draft/save-roster-rows.ts";
import { localDate } from "../../shared/time/zone.ts";
import { route, type UseCase } from "../http/route.ts";
import { requireClinic } from "../place/require-place.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { rowsReceipt, saveDraftRows, savedRowsOf } from "../store/roster/draft-rows.ts";
import { shiftCodesOf } from "../store/roster/shift-codes.ts";
import { now } from "../time/now.ts";

const live = { directoryOf, shiftCodesOf, savedRowsOf, rowsReceipt, saveDraftRows, now };

/** Saves rows of a clinic's draft for a month, all or none. */
export const saveRosterRows =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, month, rows }, _, key) => {
    const [directory, { codes }, saved, receipt] = await Promise.all([
      deps.directoryOf(districtOf(clinicId)),
      deps.shiftCodesOf(clinicId),
      deps.savedRowsOf(clinicId, month),
      deps.rowsReceipt(clinicId, key),
    ]);
    const first = firstSave(receipt, key);
    if (first) return first;
    const { clinic, district } = requireClinic(directory, clinicId);
    const now = deps.now();
    const today = localDate(now, district.zone);
    const { changed, answer } = save(rows, { month, today, practitioners: clinic.practitioners, codes, saved });
    if (changed.length === 0) return answer;
    const conflict = await deps.saveDraftRows({ clinicId, month, rows: changed, answer, key, now });
    if (!conflict) return answer;
    const before = firstSave(conflict.receipt, key);
    if (before) return before;
    throw new Refusal("roster.row-changed", { practitionerIds: conflict.stale });
  };

export const saveRosterRowsRoute = route(contract, saveRosterRows(live));
