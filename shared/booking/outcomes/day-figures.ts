import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { type Session, SessionId } from "../../schedule/session.ts";
import { Instant, minute } from "../../time/instant.ts";
import type { Appointment, VisitState } from "../appointment.ts";
import { inTimeUntil } from "../arrival/turn-time.ts";
import { firstMeeting } from "../first-meeting.ts";
import { type DayOutcome, dayOutcome } from "./day-outcome.ts";
import { hasEnded } from "./has-ended.ts";

/** Of fewer people nine of ten is the longest of them: it says nothing of a day, and much of one person. */
export const fewestSpread = 5;

/** How long something took for several people: how many; of enough of them the middle one, and what nine of ten were below, in minutes. */
const Spread = z.object({ count: z.int(), median: z.optional(z.int()), p90: z.optional(z.int()) });
export type Spread = z.infer<typeof Spread>;

/** What came of visits, counted; nothing of a person. */
export const Figures = z.object({
  booked: z.int(),
  walkIns: z.int(),
  seen: z.int(),
  absent: z.int(),
  unserved: z.int(),
  /** Who was not served either, and is to be called still. */
  toCall: z.int(),
  /** Of whom nobody has said yet how their visit ended, though their session has. */
  undecided: z.int(),
  /** Still to come, waiting or with the doctor. */
  open: z.int(),
  /** Who had booked and came when they were no longer in time. */
  cameLate: z.int(),
  /** From the time they had, or from when they came where that was later, until they were called in. */
  bookedWait: z.optional(Spread),
  /** From when they came. */
  walkInWait: z.optional(Spread),
});
export type Figures = z.infer<typeof Figures>;

/** The same of one session; `beganLate`: how many minutes after its start somebody was called in first. */
export const SessionFigures = z.object({
  sessionId: SessionId,
  practitionerId: PractitionerId,
  start: Instant,
  beganLate: z.optional(z.int()),
  figures: Figures,
});
export type SessionFigures = z.infer<typeof SessionFigures>;

/** A clinic's day in figures: of each session, and of all of them. */
export const DayFigures = z
  .object({ sessions: z.array(SessionFigures), all: Figures })
  .register(z.globalRegistry, { id: "DayFigures", says: "none" });
export type DayFigures = z.infer<typeof DayFigures>;

type Counted = Pick<Appointment, "slot" | "origin" | "state" | "mode" | "offer">;

/** A visit, and what it counts as. */
type Judged = Counted & { outcome: DayOutcome };

const toMinutes = (time: number): number => Math.round(time / minute);

/** The value that so large a part of them does not exceed: one of them, and none in between. */
const rank = (sorted: readonly number[], part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? 0;

const spreadOf = (times: readonly number[]): Spread | undefined => {
  const count = times.length;
  if (count < fewestSpread) return count === 0 ? undefined : { count };
  const sorted = times.toSorted((a, b) => a - b);
  return { count, median: toMinutes(rank(sorted, 0.5)), p90: toMinutes(rank(sorted, 0.9)) };
};

/** When somebody was called in first, where anybody noted it. */
const calledInAt = (state: VisitState): Instant | undefined =>
  firstMeeting(state)?.admittedAt ?? (state.status === "in-consultation" ? state.admittedAt : undefined);

const cameAt = (state: VisitState): Instant | undefined => ("arrivedAt" in state ? state.arrivedAt : undefined);

/** How long somebody waited until they were called in: a doctor who calls early makes nobody wait. */
const waitOf = ({ slot, origin, state }: Counted): number[] => {
  const [came, called] = [cameAt(state), calledInAt(state)];
  if (came === undefined || called === undefined) return [];
  const from = origin === "walk-in" ? came : Math.max(came, slot.start);
  return [Math.max(0, called - from)];
};

const isLate = ({ slot, origin, state }: Counted): boolean => {
  const came = state.status === "completed" && state.untimed ? undefined : cameAt(state);
  return origin === "booked" && came !== undefined && came > inTimeUntil(slot);
};

const figuresOf = (visits: readonly Judged[]): Figures => {
  const of = (is: (visit: Judged) => boolean): Judged[] => visits.filter(is);
  const ended = (...outcomes: DayOutcome[]): number => of(({ outcome }) => outcomes.includes(outcome)).length;
  const [booked, walkIns] = [of(({ origin }) => origin === "booked"), of(({ origin }) => origin === "walk-in")];
  const [bookedWait, walkInWait] = [spreadOf(booked.flatMap(waitOf)), spreadOf(walkIns.flatMap(waitOf))];
  return {
    booked: booked.length,
    walkIns: walkIns.length,
    seen: ended("completed"),
    absent: ended("no-show"),
    unserved: ended("unserved"),
    toCall: ended("toCall"),
    undecided: ended("undecided"),
    open: ended("booked", "waiting", "in-consultation"),
    cameLate: of(isLate).length,
    ...(bookedWait && { bookedWait }),
    ...(walkInWait && { walkInWait }),
  };
};

const beganLate = ({ start }: Pick<Session, "start">, visits: readonly Counted[]): { beganLate?: number } => {
  const called = visits.flatMap(({ state }) => calledInAt(state) ?? []);
  return called.length === 0 ? {} : { beganLate: Math.max(0, toMinutes(Math.min(...called) - start)) };
};

/** A clinic's day in figures, from its sessions and their visits as they are stored: who cancelled or moved counts nowhere. */
export const dayFigures = (
  sessions: readonly Session[],
  appointments: readonly (Counted & Pick<Appointment, "id">)[],
  now: Instant,
): DayFigures => {
  const byId = new Map(appointments.map((appointment) => [appointment.id, appointment]));
  const visitsIn = (session: Session): Judged[] => {
    const isEnded = hasEnded(session, now);
    const visits = Object.values(session.claims).flatMap((id) => byId.get(id) ?? []);
    return visits.map((visit) => ({ ...visit, outcome: dayOutcome(visit, isEnded) }));
  };
  return {
    sessions: sessions.map((session) => ({
      sessionId: session.id,
      practitionerId: session.practitionerId,
      start: session.start,
      ...beganLate(session, visitsIn(session)),
      figures: figuresOf(visitsIn(session)),
    })),
    all: figuresOf(sessions.flatMap(visitsIn)),
  };
};
