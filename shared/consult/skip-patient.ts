import type { Appointment, VisitProgress, VisitState, VisitStep } from "../booking/appointment.ts";
import { backInLine, isSkipped, type Skipped, stepBack, stepInLine, timesSkipped } from "../booking/arrival/skipped.ts";
import { isAsSeen, requireAsSeen, type StepsSeen } from "../booking/arrival/steps-seen.ts";
import { turnOfVisit } from "../line/turn-of.ts";
import { Refusal, type RefusalCode } from "../refusal/refusal.ts";
import { isSameSlot, type Slot } from "../schedule/slot.ts";
import { isHere, isOver } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import { slip } from "./pause-consultation.ts";

type Called = Extract<VisitState, { status: "waiting" | "in-consultation" }>;

/**
 * What is asked: of the visit at which slot, for the how many'th time they were called, whether they are there after all, and
 * how many steps were taken with them by then. `another`: somebody else is with the doctor by now.
 */
type Skip = {
  from: Slot;
  times: number;
  back: boolean;
  by: "patient" | "doctor" | "registrar";
  steps?: StepsSeen;
  another?: boolean;
};

/**
 * Why somebody was called by nobody yet, or is with the doctor. Of whom the doctor called in only the doctor knows whether
 * anybody came; by video the room has seen them meet.
 */
const refusalOf = (
  visit: Pick<Appointment, "slot" | "mode" | "priority">,
  state: Called,
  { by, now }: { by: Skip["by"]; now: Instant },
): RefusalCode | undefined => {
  if (state.status === "in-consultation") {
    const isWithDoctor = by !== "doctor" || (visit.mode === "video" && state.metAt !== undefined);
    return isWithDoctor ? "appointment.in-consultation" : undefined;
  }
  return state.pausedAt === undefined && turnOfVisit({ ...visit, state }, now).at > now ? "consult.not-due" : undefined;
};

const isCalled = (state: VisitState): state is Called => isHere(state);

/** Whether the doctor or the desk can say of a visit that its patient was called and is not there. */
export const canSkip = (
  visit: Pick<Appointment, "slot" | "mode" | "state" | "priority">,
  by: "doctor" | "registrar",
  now: Instant,
): boolean => isCalled(visit.state) && refusalOf(visit, visit.state, { by, now }) === undefined;

const calledInAs = ({ admittedAt, metAt }: Extract<Called, { status: "in-consultation" }>): Skipped["calledIn"] => ({
  admittedAt,
  ...(metAt !== undefined && { metAt }),
});

const skipped = (state: Called, times: number, now: Instant): Skipped => {
  const { arrivedAt, turn, steps, seen } = state;
  const pausedAt = state.status === "waiting" ? state.pausedAt : undefined;
  return {
    status: "waiting",
    arrivedAt,
    skippedAt: now,
    ...stepInLine({ turn, steps }),
    times,
    ...(pausedAt !== undefined && { pausedAt }),
    ...(state.status === "in-consultation" && { calledIn: calledInAs(state) }),
    ...(seen && { seen }),
  };
};

/** How somebody stood before they were said not to be there, which was a slip; with the doctor, where `inside` may be so. */
const asBefore = ({ skippedAt: _, calledIn, times, ...before }: Skipped, inside: boolean): VisitProgress => {
  const stood = { ...before, ...stepInLine({ ...before, times: times > 1 ? times - 1 : undefined }) };
  return calledIn && inside ? { ...stood, ...calledIn, status: "in-consultation" } : stood;
};

const back = (
  { slot, state }: Appointment,
  { times, by, steps, another }: Skip,
  now: Instant,
): VisitStep | undefined => {
  if (!isSkipped(state) || state.times !== times || !isAsSeen(state, steps)) return undefined;
  if (by === "patient") return stepBack(slot, state, now);
  return {
    state: now - state.skippedAt <= slip ? asBefore(state, by === "doctor" && !another) : backInLine(slot, state, now),
  };
};

/** Patients say of themselves that they are back, where that is by video: at the clinic its desk sees them. */
const requirePatientsOwn = ({ mode }: Appointment, { back }: Skip): void => {
  if (!back) throw new Refusal("request.forbidden");
  if (mode === "in-person") throw new Refusal("consult.in-person");
};

/**
 * Where it takes a visit that its patient was called and is not there: their place is kept, and they are in no line until they
 * are back. Said back at once, it was a slip and they stand where they stood, with the doctor whom they
 * were called in to unless `another` is by now; later they wait, two places later. What was said
 * of this time already, or of a later one, changes nothing.
 * @throws Refusal `appointment.changed`, `appointment.final`, `appointment.in-consultation`, `consult.not-waiting`,
 * `consult.not-due`, `consult.in-person`, `request.forbidden`
 */
export const skipPatient = (visit: Appointment, asked: Skip, now: Instant): VisitStep | undefined => {
  const { slot, state } = visit;
  if (!isSameSlot(slot, asked.from)) throw new Refusal("appointment.changed");
  if (asked.by === "patient") requirePatientsOwn(visit, asked);
  if (asked.back) return back(visit, asked, now);
  if (state.status === "booked") throw new Refusal("consult.not-waiting");
  const known = timesSkipped(state);
  if (known >= asked.times) return undefined;
  if (isOver(state)) throw new Refusal("appointment.final");
  requireAsSeen(state, asked.steps);
  if (known !== asked.times - 1 || !isCalled(state)) throw new Refusal("appointment.changed");
  const refusal = refusalOf(visit, state, { by: asked.by, now });
  if (refusal) throw new Refusal(refusal);
  return { state: skipped(state, asked.times, now) };
};
