import type { OpenSession } from "../../../shared/schedule/open-sessions.ts";

/** 2026-11-23, 08.00 WIB. */
export const eight = Date.UTC(2026, 10, 23, 1);

/** A morning of one practitioner at Cikande with some free numbers. */
export const openSession = (practitionerId: string, free: number[], services = ["umum"]): OpenSession => ({
  id: `3604-cikande.2026-11-23.0800.${practitionerId}`,
  practitionerId,
  services,
  start: eight,
  minutes: 20,
  count: 12,
  free,
});
