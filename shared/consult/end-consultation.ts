import type { Appointment, VisitStep } from "../booking/appointment.ts";
import type { Waiting } from "../booking/arrival/arrived-state.ts";
import { firstMeeting, isBegunWith } from "../booking/first-meeting.ts";
import { Refusal } from "../refusal/refusal.ts";
import { standingOf } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import { afterBothLeft, afterMeeting } from "./consultation-as-seen.ts";
import { requireSeen } from "./consultation-seen.ts";
import type { Presence } from "./presence.ts";

/**
 * Whether an end itself may have sent back who waits: by video, where nobody saw them meet. Who was passed over or sent back,
 * by another press than this, is not done with their visit.
 */
const mayHaveEnded = ({ mode }: Appointment, state: Waiting): boolean =>
  mode === "video" && standingOf(state) === "waiting" && !isBegunWith(state);

/**
 * Where the end of the consultation takes a visit: completed if both were together, else back in the waiting room;
 * `undefined` for one that has ended, or that an end has sent back already: whoever else waits was not done with.
 * @param admittedAt when the patient was called in whose consultation is to end, where that is said
 * @throws Refusal `consult.not-waiting`, `appointment.changed`, `appointment.final`, `video.unavailable`
 */
export const endConsultation = (
  visit: Appointment,
  { presence, admittedAt }: { presence: Presence; admittedAt: Instant | undefined },
  now: Instant,
): VisitStep | undefined => {
  const { state, mode } = visit;
  if (state.status === "completed") return undefined;
  if (state.status === "waiting") {
    if (mayHaveEnded(visit, state)) return undefined;
    throw new Refusal("appointment.changed");
  }
  if (state.status === "booked") throw new Refusal("consult.not-waiting");
  if (state.status !== "in-consultation") throw new Refusal("appointment.final");
  requireSeen(state, admittedAt);
  const seen = afterMeeting(state, presence, now) ?? state;
  if (mode === "video" && firstMeeting(seen) === undefined && presence === undefined)
    throw new Refusal("video.unavailable");
  return { state: afterBothLeft(seen, now) };
};
