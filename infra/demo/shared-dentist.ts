import type { Practitioner } from "../../shared/people/practitioner.ts";

/** Invented as all here: the one dentist of two neighbouring puskesmas, so that a day at both can be tried. */
export const sharedDentist = {
  practitioner: { id: "laras-wulandari", name: "drg. Laras Wulandari", profession: "dentist" } satisfies Practitioner,
  clinicIds: ["3604-kibin", "3604-carenang"],
  username: "laras.wulandari",
} as const;
