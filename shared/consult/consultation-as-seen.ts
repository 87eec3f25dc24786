import type { VisitProgress, VisitState } from "../booking/appointment.ts";
import type { Instant } from "../time/instant.ts";
import { areTogether, type Presence } from "./presence.ts";

type Consultation = Extract<VisitState, { status: "in-consultation" }>;

/** A consultation once a look into its room shows both together; `undefined` where the look brings nothing new. */
export const afterMeeting = (state: Consultation, presence: Presence, now: Instant): Consultation | undefined =>
  state.metAt === undefined && areTogether(presence) ? { ...state, metAt: now } : undefined;

/** Where a consultation is once both have left for good: over if they met, else in the line again. */
export const afterBothLeft = ({ arrivedAt, admittedAt, metAt }: Consultation, at: Instant): VisitProgress =>
  metAt === undefined
    ? { status: "waiting", arrivedAt }
    : { status: "completed", arrivedAt, admittedAt, metAt, endedAt: at };
