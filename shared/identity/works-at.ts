import { type ClinicId, districtOf } from "../place/clinic.ts";
import type { Actor } from "./actor.ts";

/** Whether somebody acts at a clinic: its own people, and the health office at the clinics of its district. */
export const worksAt = (actor: Actor, clinicId: ClinicId): boolean => {
  switch (actor.role) {
    case "patient":
      return false;
    case "district":
      return actor.districtId === districtOf(clinicId);
    default:
      return actor.clinicIds.includes(clinicId);
  }
};
