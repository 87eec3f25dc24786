import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import { localDate } from "../../shared/time/zone.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { now } from "../time/now.ts";

/**
 * The day that it is at a clinic.
 * @throws Refusal `place.unknown`
 */
const todayAt =
  (deps: { directoryOf: typeof directoryOf; now: typeof now }) =>
  async (clinicId: ClinicId): Promise<LocalDate> => {
    const directory = await deps.directoryOf(districtOf(clinicId));
    if (!directory) throw new Refusal("place.unknown");
    return localDate(deps.now(), directory.district.zone);
  };

/** The day that it is at a clinic of the table. */
export const todayAtLive = todayAt({ directoryOf, now });
