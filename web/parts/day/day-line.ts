import { isOffered } from "../../../shared/booking/displaced/offer.ts";
import type { SessionDay, Visit } from "../../../shared/booking/visit.ts";
import { calledInFrom } from "../../../shared/consult/visit-room.ts";
import { byTurn } from "../../../shared/line/by-turn.ts";
import { mayBeThere } from "../../../shared/line/may-be-there.ts";
import { turnOfVisit } from "../../../shared/line/turn-of.ts";
import { hasCome, isInside, type Standing, standingOf } from "../../../shared/schedule/standing.ts";
import type { Instant } from "../../../shared/time/instant.ts";

/** Where a visit stands in a doctor's day. */
export type DayGroup =
  | "now"
  | "waiting"
  /** Called and not there: their place is kept, and nobody waits for them. */
  | "skipped"
  | "expected"
  /** Its session has no time for it, and its patient has not chosen another yet: nobody is expected. */
  | "offered"
  | "done";

/** As they come in a doctor's day. */
export const dayGroups: readonly DayGroup[] = ["now", "waiting", "skipped", "expected", "offered", "done"];

const groups: Record<Standing, DayGroup> = {
  "in-consultation": "now",
  waiting: "waiting",
  paused: "waiting",
  skipped: "skipped",
  booked: "expected",
  completed: "done",
  cancelled: "done",
  "no-show": "done",
  unserved: "done",
};

export const groupOf = ({ appointment }: Visit): DayGroup =>
  isOffered(appointment) ? "offered" : groups[standingOf(appointment.state)];

const byGroup = (a: Visit, b: Visit): number => dayGroups.indexOf(groupOf(a)) - dayGroups.indexOf(groupOf(b));

/** Visits in the one order of the line at `now`: that in which the doctor takes them, who is expected among who waits. */
export const inTurn = (visits: readonly Visit[], now: Instant): Visit[] =>
  [...visits].sort((a, b) => byTurn(turnOfVisit(a.appointment, now), turnOfVisit(b.appointment, now)));

/**
 * A day's visits as a doctor takes them: the very order that tells each patient how many are before them. Who is expected
 * stands after who is here, and whom their session has no time for after all of them.
 */
export const dayLine = (sessions: readonly SessionDay[], now: Instant): Visit[] =>
  inTurn(
    sessions.flatMap(({ visits }) => visits).filter(({ appointment }) => appointment.state.status !== "cancelled"),
    now,
  ).sort(byGroup);

/** What a doctor does next with a visit: by video in its room, or face to face in their own. */
export type NextStep = "video" | "call-in" | "finish" | "none";

/** Whether somebody is expected where there may be no desk: the doctor sees whether they came. */
export const isToCome = ({ appointment }: Visit): boolean =>
  appointment.state.status === "booked" && mayBeThere(appointment);

export const nextStep = (visit: Visit, now: Instant): NextStep => {
  const { appointment } = visit;
  if (isToCome(visit)) return now < calledInFrom(appointment.slot) ? "none" : "call-in";
  if (!hasCome(appointment.state)) return "none";
  if (appointment.mode === "video") return isOffered(appointment) ? "none" : "video";
  return isInside(appointment.state) ? "finish" : "call-in";
};
