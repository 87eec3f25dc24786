import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { countAt, countOn } from "../table/count.ts";
import { askedCountKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";

/** Who asks; nobody where a clinic offers a shift. */
type Asker = PractitionerId | undefined;

/** How many requests somebody has made at a clinic so far, as it is this moment. */
export const askedCountOf = (clinicId: ClinicId, asker: Asker): Promise<number> =>
  countAt(askedCountKey(clinicId, asker));

/** Counts one more request after `before`: of two at once one is refused, and looks again at how many there are. */
export const countAsked = (clinicId: ClinicId, asker: Asker, before: number): Piece<number> =>
  countOn(askedCountKey(clinicId, asker), before);
