import type { Appointment, VisitProgress } from "../booking/appointment.ts";
import { Refusal } from "../refusal/refusal.ts";
import type { Instant } from "../time/instant.ts";
import { afterBothLeft, afterLook } from "./consultation-as-seen.ts";
import type { Presence } from "./presence.ts";

/**
 * Where the end of the consultation leaves a visit: completed if both were together, else back in the waiting room. One
 * that has ended, or went back to the line already, stays so.
 * @throws Refusal `consult.not-waiting`, `appointment.final`, `video.unavailable`
 */
export const endConsultation = ({ state }: Appointment, presence: Presence, now: Instant): VisitProgress => {
  if (state.status === "completed" || state.status === "waiting") return state;
  if (state.status === "booked") throw new Refusal("consult.not-waiting");
  if (state.status !== "in-consultation") throw new Refusal("appointment.final");
  const seen = afterLook(state, presence, now);
  if (seen.metAt === undefined && presence === undefined) throw new Refusal("video.unavailable");
  return afterBothLeft(seen, now);
};
