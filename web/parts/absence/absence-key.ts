import type { Period } from "../../../shared/roster/change/period.ts";

/** Names an absence among others, as an address says it: by its last day, since the first moves on with each day. */
export const absenceKey = ({ practitionerId, to, ends }: Period & { practitionerId: string }): string =>
  `${practitionerId}.${to}${ends ?? ""}`;
