import * as z from "zod/mini";
import type { Instant } from "../time/instant.ts";
import { type Appointment, type AppointmentId, appointmentIdParts, isUpcoming } from "./appointment.ts";
import { bookingCodePattern } from "./booking-code.ts";

/** Visits that are over and still named in order: the start of the slot they ended at, and their code. */
export type PastVisit = { id: AppointmentId; start: Instant };

/** Past visits shown at a time. */
export const pastPageSize = 20;

/** Where a list of past visits goes on: the start and code of the last one shown. */
export const PastCursor = z
  .string()
  .check(z.regex(new RegExp(`^\\d{1,13}-${bookingCodePattern}$`)))
  .register(z.globalRegistry, { says: "personal" });
export type PastCursor = z.infer<typeof PastCursor>;

/** The start and code that a cursor stands for. */
export const pastCursorParts = (cursor: PastCursor): { start: Instant; code: string } => {
  const [start, code = ""] = cursor.split("-");
  return { start: Number(start), code };
};

const cursorOf = ({ id, start }: PastVisit): PastCursor => `${start}-${appointmentIdParts(id).code}`;

const latestFirst = (a: PastVisit, b: PastVisit): number =>
  b.start - a.start || (appointmentIdParts(a.id).code < appointmentIdParts(b.id).code ? 1 : -1);

/** Whether a visit is over where a list names it: one that the desk moved after its session has another time ahead. */
export const isPastAt = ({ start }: PastVisit, { state, slot }: Pick<Appointment, "state" | "slot">): boolean =>
  !isUpcoming({ state }) && slot.start === start;

/** One page of what several patients' lists hold, the latest first, and where the next page begins, if there is one. */
export const pastPage = (visits: readonly PastVisit[]): { page: PastVisit[]; next?: PastCursor } => {
  const page = visits.toSorted(latestFirst).slice(0, pastPageSize);
  const last = page.at(-1);
  return { page, ...(last && visits.length > page.length && { next: cursorOf(last) }) };
};
