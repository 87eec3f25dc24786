import * as z from "zod/mini";
import { VisitState } from "../booking/appointment.ts";
import type { LineState, Session } from "../roster/session.ts";
import { slotAt } from "../roster/slot.ts";
import { Instant, minute } from "../time/instant.ts";

/** What a waiting patient is told. */
export const WaitingLine = z
  .object({
    number: z.int(),
    /** People who will be seen first: arrived with a lower number, or with the doctor now. */
    ahead: z.int(),
    /** When the turn is expected, from this session's own pace. */
    expectedAt: Instant,
    state: VisitState,
  })
  .register(z.globalRegistry, { id: "WaitingLine" });
export type WaitingLine = z.infer<typeof WaitingLine>;

/** Mean length of this session's finished consultations in whole milliseconds; the slot length before the first ended. */
const paceOf = (session: Session): number => {
  const ended = Object.values(session.line)
    .filter(({ status }) => status === "completed")
    .map(({ since }) => since);
  if (ended.length === 0) return session.minutes * minute;
  return Math.max(minute, Math.round((Math.max(...ended) - session.start) / ended.length));
};

const isWith = ({ status }: LineState): boolean => status === "in-consultation";

/** Whether somebody in the line is seen before the one who stands at `number` as `own`: first who was sent back to it. */
const isBefore = ([other, { status }]: [string, LineState], number: number, own: LineState | undefined): boolean => {
  if (Number(other) === number) return false;
  if (status === "in-consultation") return true;
  if (status === "paused") return own?.status !== "paused" || Number(other) < number;
  return status === "waiting" && own?.status !== "paused" && Number(other) < number;
};

/** The place of queue number `number` in its session's line at `now`. */
export const placeInLine = (session: Session, number: number, now: Instant): { ahead: number; expectedAt: Instant } => {
  const own = session.line[number];
  const before = Object.entries(session.line).filter((entry) => isBefore(entry, number, own));
  const pace = paceOf(session);
  const states = before.map(([, state]) => state);
  const left = states.filter(isWith).reduce((sum, { since }) => sum + Math.max(0, since + pace - now), 0);
  const waiting = states.filter((state) => !isWith(state)).length;
  return {
    ahead: before.length,
    expectedAt: Math.max(slotAt(session, number).start, now + left + waiting * pace),
  };
};
