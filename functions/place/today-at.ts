import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import { localDate } from "../../shared/time/zone.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { now } from "../time/now.ts";
import { requirePlace } from "./require-place.ts";

/**
 * The day that it is at a clinic.
 * @throws Refusal `place.unknown`
 */
const todayAt =
  (deps: { directoryOf: typeof directoryOf; now: typeof now }) =>
  async (clinicId: ClinicId): Promise<LocalDate> => {
    const { district } = requirePlace(await deps.directoryOf(districtOf(clinicId)));
    return localDate(deps.now(), district.zone);
  };

/** The day that it is at a clinic of the table. */
export const todayAtLive = todayAt({ directoryOf, now });
