import * as z from "zod/mini";
import { VisitState } from "../booking/appointment.ts";
import type { Session } from "../roster/session.ts";
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

/** The place of queue number `number` in its session's line at `now`. */
export const placeInLine = (session: Session, number: number, now: Instant): { ahead: number; expectedAt: Instant } => {
  const before = Object.entries(session.line).filter(
    ([other, { status }]) =>
      Number(other) !== number && (status === "in-consultation" || (status === "waiting" && Number(other) < number)),
  );
  const pace = paceOf(session);
  const current = before.find(([, { status }]) => status === "in-consultation");
  const waiting = before.length - (current ? 1 : 0);
  const currentLeft = current ? Math.max(0, current[1].since + pace - now) : 0;
  return {
    ahead: before.length,
    expectedAt: Math.max(slotAt(session, number).start, now + currentLeft + waiting * pace),
  };
};
