import type { Appointment } from "../booking/appointment.ts";
import type { ActorOf } from "../people/actor.ts";
import type { PatientRecord } from "../people/patient-record.ts";
import { Refusal } from "../refusal/refusal.ts";
import { type Instant, minute } from "../time/instant.ts";
import { requireParticipant } from "./participant.ts";
import { visitWindow } from "./visit-window.ts";

/** The two who can be in a visit's room. */
export const identities = ["patient", "doctor"] as const;

/** What a token may say: who comes in, until when, and whether they may be heard and seen. */
export type RoomPass = {
  identity: (typeof identities)[number];
  mayPublish: boolean;
  expiresAt: Instant;
  closesAt: Instant;
};

const tokenLife = 10 * minute;

/**
 * Lets a participant of a visit into its room, inside the visit's window; nobody publishes before admission.
 * @throws Refusal `patient.foreign`, `consult.in-person`, `appointment.final`, `consult.too-early`, `consult.over`
 */
export const joinConsultation = (
  appointment: Appointment,
  patient: PatientRecord,
  caller: ActorOf<"patient" | "doctor">,
  now: Instant,
): RoomPass => {
  requireParticipant(appointment, patient, caller);
  const { opensAt, closesAt } = visitWindow(appointment.slot);
  const { status } = appointment.state;
  if (appointment.mode === "in-person") throw new Refusal("consult.in-person");
  if (status !== "booked" && status !== "waiting" && status !== "in-consultation")
    throw new Refusal("appointment.final");
  if (now < opensAt) throw new Refusal("consult.too-early", { opensAt });
  if (now >= closesAt) throw new Refusal("consult.over");
  return {
    identity: caller.role,
    mayPublish: status === "in-consultation",
    expiresAt: Math.min(now + tokenLife, closesAt),
    closesAt,
  };
};
