import type { VisitProgress, VisitState } from "../booking/appointment.ts";
import { stepInLine } from "../booking/arrival/skipped.ts";
import { firstMeeting } from "../booking/first-meeting.ts";
import type { Instant } from "../time/instant.ts";
import { areTogether, type Presence } from "./presence.ts";

type Consultation = Extract<VisitState, { status: "in-consultation" }>;

/** A consultation once a look into its room shows both together; `undefined` where the look brings nothing new. */
export const afterMeeting = (state: Consultation, presence: Presence, now: Instant): Consultation | undefined =>
  state.metAt === undefined && areTogether(presence) ? { ...state, metAt: now } : undefined;

/** What a look at a visit's room shows: whether it stands at all, and who is in it; `undefined` while nobody can say. */
export type Look = { stands: boolean | undefined; presence: Presence };

/**
 * Where a look into its room takes a consultation. A room stands for a quarter of an hour after the last has left, since
 * both may lose their network for minutes: only where it is gone have they left for good.
 */
export const afterLook = (state: Consultation, { stands, presence }: Look, now: Instant): VisitProgress | undefined =>
  stands === false ? afterBothLeft(state, now) : afterMeeting(state, presence, now);

/** Where a consultation is once both have left for good: over if they met, else in the line again. */
export const afterBothLeft = (state: Consultation, at: Instant): VisitProgress => {
  const { arrivedAt } = state;
  const met = firstMeeting(state);
  return met
    ? { status: "completed", arrivedAt, ...met, endedAt: at }
    : { status: "waiting", arrivedAt, ...stepInLine(state) };
};
