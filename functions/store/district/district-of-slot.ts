import { districtOf } from "../../../shared/place/clinic.ts";
import type { District } from "../../../shared/place/district.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { sessionIdParts } from "../../../shared/roster/session.ts";
import type { Slot } from "../../../shared/roster/slot.ts";
import { districtById } from "./district-by-id.ts";

/**
 * The district that a slot belongs to.
 * @throws Refusal `session.unknown` when there is no such district.
 */
export const districtOfSlot = async ({ sessionId }: Pick<Slot, "sessionId">): Promise<District> => {
  const district = await districtById(districtOf(sessionIdParts(sessionId).clinicId));
  if (!district) throw new Refusal("session.unknown");
  return district;
};
