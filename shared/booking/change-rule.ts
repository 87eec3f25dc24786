import type { RefusalCode } from "../refusal/refusal.ts";
import type { Instant } from "../time/instant.ts";
import type { Appointment, VisitState } from "./appointment.ts";
import { isBegunWith } from "./first-meeting.ts";

type Status = VisitState["status"];

/** Why the state of a visit, or the time, lets nothing be changed about it. */
export type ChangeRefusal = Extract<
  RefusalCode,
  "appointment.in-consultation" | "appointment.final" | "appointment.begun"
>;

/** Why a visit in a state can't be changed; else until when it can. */
export type ChangeRule = Record<Status, ChangeRefusal | "at any time" | "until it starts">;

const over = {
  "in-consultation": "appointment.in-consultation",
  completed: "appointment.final",
  cancelled: "appointment.final",
  "no-show": "appointment.final",
  unserved: "appointment.final",
} as const satisfies Partial<ChangeRule>;

/**
 * Who waits may go elsewhere however late the doctor is; who is not there yet when their time begins has missed it,
 * and can't make it unmissed. Whoever was ever told to choose another time has missed nothing, and may go elsewhere still.
 */
export const moving: ChangeRule = { ...over, booked: "until it starts", waiting: "at any time" };

/** A place that nobody will use is better free than held, however late that is said. */
export const cancelling: ChangeRule = { ...over, booked: "at any time", waiting: "at any time" };

/** What of a visit the time is held against: its start, and whether its patient was ever offered to choose another. */
type Timing = { start: Instant; offered: boolean };

const refusalIn = (
  rule: ChangeRule,
  status: Status,
  { start, offered }: Timing,
  now: Instant,
): ChangeRefusal | undefined => {
  const said = rule[status];
  if (said === "at any time") return undefined;
  if (said !== "until it starts") return said;
  return offered || now < start ? undefined : "appointment.begun";
};

/** Where a visit stands for whoever wants to change it: one that is only paused is with the doctor. */
const statusOf = (state: VisitState): Status => (isBegunWith(state) ? "in-consultation" : state.status);

/** Why a visit can't be changed at `now`; `undefined` if it can. */
export const refusalBy = (
  rule: ChangeRule,
  visit: Pick<Appointment, "state" | "slot" | "offer">,
  now: Instant,
): ChangeRefusal | undefined =>
  refusalIn(rule, statusOf(visit.state), { start: visit.slot.start, offered: visit.offer !== undefined }, now);

/**
 * The states in which a visit that starts at `start` can be changed at `now`: what the write's condition asks for.
 * @param offered of one whose patient was offered to choose another time @default false
 */
export const statusesAllowing = (rule: ChangeRule, start: Instant, now: Instant, offered = false): Status[] =>
  (Object.keys(rule) as Status[]).filter((status) => refusalIn(rule, status, { start, offered }, now) === undefined);
