import { expect } from "vitest";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { roomOpensAt } from "../../../shared/consult/visit-room.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import type { Practice } from "../cloud/session-soon.ts";
import type { Patient } from "../people/patient.ts";

/** A visit, of dr. Rahmawati's unless said otherwise, whose waiting room has just opened. */
export const openVisit = async (patient: Patient, complaint: string, practice?: Practice): Promise<Appointment> => {
  const session = await putSessionSoon(5, practice);
  const visit = await patient.book(slotAt(session, 1), complaint);
  const opensAt = roomOpensAt(visit.slot);
  await expect.poll(() => Date.now() > opensAt, { timeout: 10_000, interval: 100 }).toBe(true);
  return visit;
};
