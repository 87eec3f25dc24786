import type { RefusalCode } from "../../refusal/refusal.ts";
import { type Session, sessionEnd } from "../../schedule/session.ts";
import { type Slot, slotEnd } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";
import type { Appointment, VisitState } from "../appointment.ts";
import { isBegunWith } from "../first-meeting.ts";

type Status = VisitState["status"];

/** Why the state of a visit, or the time, lets nothing be changed about it. */
export type ChangeRefusal = Extract<
  RefusalCode,
  "appointment.in-consultation" | "appointment.final" | "appointment.begun" | "appointment.session-over"
>;

/** Why a visit in a state can't be changed; else until when it can. */
export type ChangeRule = Record<Status, ChangeRefusal | "at any time" | "until it starts" | "until its session ends">;

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

/**
 * A place that nobody will use is better free than held, however late that is said: while its session goes on. Once that is
 * over, whoever did not come was not there, which the desk says. Who waits may go at any time, as may who was ever told to
 * choose another time.
 */
export const cancelling: ChangeRule = { ...over, booked: "until its session ends", waiting: "at any time" };

/** Whether a session is over for who has a slot of it, be it one that the session has no more. */
export const isOverFor = (slot: Slot, session: Pick<Session, "start" | "minutes" | "count">, now: Instant): boolean =>
  now >= Math.max(slotEnd(slot), sessionEnd(session));

/**
 * What of a visit the time is held against: its start, whether its patient was ever offered to choose another, and whether its
 * session is over, which whoever does not know the session leaves to the write.
 */
type Timing = { start: Instant; offered: boolean; isOver: boolean };

const refusalIn = (
  rule: ChangeRule,
  status: Status,
  { start, offered, isOver }: Timing,
  now: Instant,
): ChangeRefusal | undefined => {
  const said = rule[status];
  if (said === "at any time") return undefined;
  if (said === "until its session ends") return isOver && !offered ? "appointment.session-over" : undefined;
  if (said !== "until it starts") return said;
  return offered || now < start ? undefined : "appointment.begun";
};

/** Where a visit stands for whoever wants to change it: one that is only paused is with the doctor. */
const statusOf = (state: VisitState): Status => (isBegunWith(state) ? "in-consultation" : state.status);

/**
 * Why a visit can't be changed at `now`; `undefined` if it can.
 * @param isOver whether its session is over for it @default it goes on, or nobody here knows
 */
export const refusalBy = (
  rule: ChangeRule,
  { state, slot, offer }: Pick<Appointment, "state" | "slot" | "offer">,
  now: Instant,
  isOver = false,
): ChangeRefusal | undefined =>
  refusalIn(rule, statusOf(state), { start: slot.start, offered: offer !== undefined, isOver }, now);

/**
 * The states in which a visit that starts at `start` can be changed at `now`: what the write's condition asks for.
 * @param of whether its patient was offered to choose another time, and its session is over @default neither
 */
export const statusesAllowing = (
  rule: ChangeRule,
  start: Instant,
  now: Instant,
  { offered = false, isOver = false }: Partial<Omit<Timing, "start">> = {},
): Status[] =>
  (Object.keys(rule) as Status[]).filter(
    (status) => refusalIn(rule, status, { start, offered, isOver }, now) === undefined,
  );

/** The states of a visit for which a rule holds: what the condition of a write asks for, so that it says what the rule says. */
export const statusesWhere = (holds: (state: { status: Status }) => boolean): Status[] =>
  (Object.keys(moving) as Status[]).filter((status) => holds({ status }));
