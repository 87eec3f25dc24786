import * as z from "zod/mini";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Revision } from "../../../shared/roster/draft/revision.ts";
import { type Item, itemAt } from "../table/items.ts";
import { askedCountKey } from "../table/keys.ts";
import { putRevision } from "../table/put-revision.ts";
import type { Piece } from "../table/transact.ts";

/** Who asks; nobody where a clinic offers a shift. */
type Asker = PractitionerId | undefined;

const AskedCount = z.object({ revision: Revision });

const revisionIn = (item: Item): number => AskedCount.parse(item).revision;

/** How many requests somebody has made at a clinic so far, as it is this moment. */
export const askedCountOf = async (clinicId: ClinicId, asker: Asker): Promise<number> => {
  const item = await itemAt(askedCountKey(clinicId, asker));
  return item ? revisionIn(item) : 0;
};

/** Counts one more request after `before`: of two at once one is refused, and looks again at how many there are. */
export const countAsked = (clinicId: ClinicId, asker: Asker, before: number): Piece<number> =>
  putRevision({ ...askedCountKey(clinicId, asker), revision: before + 1 }, revisionIn);
