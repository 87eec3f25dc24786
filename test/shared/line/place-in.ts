import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { placeInLine } from "../../../shared/line/place-in-line.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";

const start = Date.parse("2026-11-23T01:00:00Z");

/** A time, as minutes after a morning begins. */
export const at = (minutes: number): Instant => start + minutes * minute;

/** A morning of a dozen places of ten minutes, with those who are here. */
export const morningWith = (line: Session["line"]): Session => ({
  id: "3604-cikande.2026-11-23.0800.rahmawati-cikande",
  clinicId: "3604-cikande",
  practitionerId: "rahmawati-cikande",
  services: ["umum"],
  start,
  minutes: 10,
  count: 12,
  state: "open",
  claims: {},
  line,
});

/** The place of whoever holds a number of a session, as the table has it and the doctor's other sessions. */
export const placeIn = (session: Session, number: number, now: Instant, others: readonly Session[] = []) =>
  placeInLine(namelessLine(session), number, now, others.map(namelessLine));
