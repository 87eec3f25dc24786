import type { VisitState } from "../../../shared/booking/appointment.ts";
import type { SessionDay, Visit } from "../../../shared/booking/visit.ts";
import { freeNumbers } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";

/** 08.00 WIB on a Monday. */
export const eight = Date.parse("2026-11-23T01:00:00Z");

const session = {
  id: "3604-cikande.2026-11-23.0800.rahmawati-cikande",
  clinicId: "3604-cikande",
  practitionerId: "rahmawati-cikande",
  services: ["umum"],
  start: eight,
  minutes: 15,
  count: 12,
  state: "open" as const,
};

/** Visit `number` of the session that begins at eight. */
export const dayVisit = (number: number, state: VisitState, origin: "booked" | "walk-in" = "booked"): Visit => ({
  appointment: {
    id: `012345678${number}-K7M4QX`,
    patientId: `012345678${number}`,
    code: "K7M4QX",
    slot: { sessionId: session.id, number, start: eight + (number - 1) * 15 * minute, minutes: 15 },
    service: "umum",
    complaint: "batuk",
    origin,
    mode: origin === "booked" ? "video" : "in-person",
    state,
  },
  patient: { id: `012345678${number}`, name: `Pasien ${number}`, birthDate: "1990-01-01", sex: "female" },
});

/** That session with these visits, and with numbers held by visits that can't be read. */
export const sessionDay = (
  visits: Visit[],
  change: Partial<SessionDay["session"]> = {},
  unreadable: number[] = [],
): SessionDay => {
  const held = [...visits.map(({ appointment }) => appointment.slot.number), ...unreadable];
  const day = { ...session, claimed: held.length, ...change };
  const claims = Object.fromEntries(held.map((number) => [number, ""]));
  return { session: day, visits, unreadable, free: freeNumbers({ ...day, claims }, day.start) };
};
