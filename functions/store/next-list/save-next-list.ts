import type { ClinicId } from "../../../shared/place/clinic.ts";
import { term } from "../table/clause.ts";
import { putIf } from "../table/put-if.ts";
import { type KeptList, nextListToItem } from "./next-list-item.ts";

/**
 * Saves a clinic's list in the place of the one it was made from.
 * @param kept the new list, with the version of the one it was made from
 * @returns whether it was still there: a list made from an older view than the one kept is not saved
 */
export const saveNextList = (clinicId: ClinicId, kept: KeptList): Promise<boolean> =>
  putIf(
    nextListToItem(clinicId, { ...kept, version: Math.floor(kept.version) + 1 }),
    // A version that is no number holds up nothing: it belongs to a list that nobody can read.
    term`#version = ${kept.version} OR NOT attribute_type(#version, ${"N"})`,
  );
