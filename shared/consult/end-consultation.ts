import type { Appointment, VisitStep } from "../booking/appointment.ts";
import { Refusal } from "../refusal/refusal.ts";
import type { Instant } from "../time/instant.ts";
import { afterBothLeft, afterMeeting, firstMeeting } from "./consultation-as-seen.ts";
import { requireSeen } from "./consultation-seen.ts";
import type { Presence } from "./presence.ts";

/**
 * Where the end of the consultation takes a visit: completed if both were together, else back in the waiting room;
 * `undefined` for one that has ended, or went back to the line already.
 * @param admittedAt when the patient was called in whose consultation is to end, where that is said
 * @throws Refusal `consult.not-waiting`, `appointment.changed`, `appointment.final`, `video.unavailable`
 */
export const endConsultation = (
  { state, mode }: Appointment,
  { presence, admittedAt }: { presence: Presence; admittedAt: Instant | undefined },
  now: Instant,
): VisitStep | undefined => {
  if (state.status === "completed" || state.status === "waiting") return undefined;
  if (state.status === "booked") throw new Refusal("consult.not-waiting");
  if (state.status !== "in-consultation") throw new Refusal("appointment.final");
  requireSeen(state, admittedAt);
  const seen = afterMeeting(state, presence, now) ?? state;
  if (mode === "video" && firstMeeting(seen) === undefined && presence === undefined)
    throw new Refusal("video.unavailable");
  return { state: afterBothLeft(seen, now) };
};
