import type { PractitionerId } from "../people/practitioner.ts";
import type { ClinicId } from "../place/clinic.ts";
import type { DistrictId } from "../place/district.ts";

/** Who may act in the product; each is a Cognito pool or a group of its staff pool. */
export const roles = ["patient", "doctor", "nurse", "registrar", "scheduler", "district"] as const;
export type Role = (typeof roles)[number];

/** The pool whose tokens a role carries. */
export type Pool = "people" | "staff";
export const poolOf = (role: Role): Pool => (role === "patient" ? "people" : "staff");

/** Who is calling, as their verified token says; a field exists only for the roles that have it. */
export type Actor =
  | { role: "patient"; accountId: string }
  | { role: "doctor"; accountId: string; clinicIds: readonly ClinicId[]; practitionerId: PractitionerId }
  | { role: "nurse"; accountId: string; clinicIds: readonly ClinicId[] }
  | { role: "registrar"; accountId: string; clinicIds: readonly ClinicId[]; name?: string }
  | { role: "scheduler"; accountId: string; clinicIds: readonly ClinicId[]; name?: string }
  | { role: "district"; accountId: string; districtId: DistrictId };

/** The actor of one role, e.g. `ActorOf<"doctor">`. */
export type ActorOf<R extends Role> = Extract<Actor, { role: R }>;
