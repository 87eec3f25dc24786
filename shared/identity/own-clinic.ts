import { type ClinicId, districtOf } from "../place/clinic.ts";
import { Refusal } from "../refusal/refusal.ts";
import type { ActorOf, Role } from "./actor.ts";

type Staff = ActorOf<Exclude<Role, "patient">>;

/**
 * Lets staff act at their own clinic only, and the health office at the clinics of its district.
 * @throws Refusal `request.forbidden`
 */
export const requireOwnClinic = (caller: Staff, clinicId: ClinicId): void => {
  const isOwn = caller.role === "district" ? caller.districtId === districtOf(clinicId) : caller.clinicId === clinicId;
  if (!isOwn) throw new Refusal("request.forbidden");
};
