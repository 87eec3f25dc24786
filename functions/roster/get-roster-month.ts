import { getRosterMonth as contract } from "../../shared/api/roster/get-roster-month.ts";
import { districtOf } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { draftRows } from "../../shared/roster/draft/draft-row.ts";
import { monthOf } from "../../shared/roster/month/roster-month.ts";
import { localDate } from "../../shared/time/zone.ts";
import { route, type UseCase } from "../http/route.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { savedRowsOf } from "../store/roster/draft-rows.ts";
import { shiftCodesOf } from "../store/roster/shift-codes.ts";
import { now } from "../time/now.ts";

const live = { directoryOf, shiftCodesOf, savedRowsOf, now };

/** A clinic's draft for a month, for whoever plans its shifts. */
export const getRosterMonth =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, month }) => {
    const [directory, codes, saved] = await Promise.all([
      deps.directoryOf(districtOf(clinicId)),
      deps.shiftCodesOf(clinicId),
      deps.savedRowsOf(clinicId, month),
    ]);
    const clinic = directory?.clinics.find(({ id }) => id === clinicId);
    if (!directory || !clinic) throw new Refusal("place.unknown");
    return {
      month,
      today: localDate(deps.now(), directory.district.zone),
      codes,
      rows: draftRows(clinic.practitioners, saved),
      holidays: directory.holidays.filter(({ date }) => monthOf(date) === month),
    };
  };

export const getRosterMonthRoute = route(contract, getRosterMonth(live));
