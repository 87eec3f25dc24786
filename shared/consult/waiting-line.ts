import * as z from "zod/mini";
import { VisitState } from "../booking/appointment.ts";
import type { LineState, Session } from "../roster/session.ts";
import { slotAt } from "../roster/slot.ts";
import { Instant, minute } from "../time/instant.ts";
import { byTurn, type Turn } from "./by-turn.ts";
import { isHere } from "./is-here.ts";

/** What a waiting patient is told. */
export const WaitingLine = z
  .object({
    number: z.int(),
    /** People who will be seen first: arrived with a lower number, or with the doctor now. */
    ahead: z.int(),
    /** When the turn is expected, from this session's own pace. */
    expectedAt: Instant,
    /** When the doctor's session starts by its timetable, and when one's own slot does. */
    startsAt: Instant,
    dueAt: Instant,
    /** Whether anybody was called in yet: until then nobody can tell when a turn comes. */
    begun: z.boolean(),
    state: VisitState,
  })
  .register(z.globalRegistry, { id: "WaitingLine" });
export type WaitingLine = z.infer<typeof WaitingLine>;

/**
 * Mean time between the ends of this session's consultations, in whole milliseconds; the slot length before the second.
 * When the doctor began says nothing of how long anybody takes.
 */
const paceOf = (session: Session): number => {
  const ended = Object.values(session.line)
    .filter(({ status }) => status === "completed")
    .map(({ since }) => since);
  if (ended.length < 2) return session.minutes * minute;
  return Math.max(minute, Math.round((Math.max(...ended) - Math.min(...ended)) / (ended.length - 1)));
};

/** Who was with the doctor at some moment of the session. */
const seen: ReadonlySet<LineState["status"]> = new Set(["in-consultation", "paused", "completed"]);

const isWith = ({ status }: LineState): boolean => status === "in-consultation";

/** Who is here and will be seen before queue number `number`; whoever holds that number counts as here themselves. */
const seenBefore = (session: Session, number: number): LineState[] => {
  const { start } = slotAt(session, number);
  const own: Turn = { status: session.line[number]?.status ?? "waiting", start, number };
  return Object.entries(session.line).flatMap(([key, state]) => {
    const other = Number(key);
    const turn: Turn = { status: state.status, start: slotAt(session, other).start, number: other };
    return isHere(state) && byTurn(turn, own) < 0 ? [state] : [];
  });
};

/** The place of queue number `number` in its session's line at `now`. */
export const placeInLine = (
  session: Session,
  number: number,
  now: Instant,
): Pick<WaitingLine, "ahead" | "expectedAt" | "startsAt" | "dueAt" | "begun"> => {
  const before = seenBefore(session, number);
  const dueAt = slotAt(session, number).start;
  const pace = paceOf(session);
  const left = before.filter(isWith).reduce((sum, { since }) => sum + Math.max(0, since + pace - now), 0);
  const waiting = before.filter((state) => !isWith(state)).length;
  return {
    ahead: before.length,
    expectedAt: Math.max(dueAt, now + left + waiting * pace),
    startsAt: session.start,
    dueAt,
    begun: Object.values(session.line).some(({ status }) => seen.has(status)),
  };
};
