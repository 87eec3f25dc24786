import * as z from "zod/mini";
import { Patient } from "../people/patient.ts";
import { SessionSummary } from "../roster/session-summary.ts";
import { Appointment } from "./appointment.ts";

/** An appointment with the person who comes. */
export const Visit = z
  .object({ appointment: Appointment, patient: Patient })
  .register(z.globalRegistry, { id: "Visit" });
export type Visit = z.infer<typeof Visit>;

/** A session with all who come to it, by queue number. */
export const SessionDay = z
  .object({ session: SessionSummary, visits: z.array(Visit) })
  .register(z.globalRegistry, { id: "SessionDay" });
export type SessionDay = z.infer<typeof SessionDay>;
