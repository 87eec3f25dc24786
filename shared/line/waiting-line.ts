import * as z from "zod/mini";
import { VisitState } from "../booking/appointment.ts";
import { Series, SessionId } from "../schedule/session.ts";
import { Instant } from "../time/instant.ts";

/** What a waiting patient is told. */
export const WaitingLine = z
  .object({
    number: z.int(),
    /** In whose line it is. @until 0.3 an answer of 0.1 that a phone kept doesn't say. */
    sessionId: z.optional(SessionId),
    /** The hundred that the number is called under. */
    series: z.optional(Series),
    /** People who are seen first: with the doctor now, or with an earlier turn. */
    ahead: z.int(),
    /** How many of these are still to come: who does not come is counted out. Absent: all are here. */
    notHere: z.optional(z.int()),
    /** When the turn is expected, from the pace of the doctor's day. */
    expectedAt: Instant,
    /** Between when and when it comes nine times in ten. @until 0.3 an answer of 0.1 that a phone kept doesn't say. */
    range: z.optional(z.object({ from: Instant, until: Instant })),
    /** Since when the doctor, who had begun, has called nobody: until they do nobody can tell when a turn comes. */
    stoppedSince: z.optional(Instant),
    /** When the doctor's session starts by its timetable, and when one's own slot does. */
    startsAt: Instant,
    dueAt: Instant,
    /** By how many minutes the session is said to begin late, while nobody was called in. */
    delay: z.optional(z.int()),
    /** How many emergencies are seen first, and how many were given precedence in the line: why a place falls back. */
    emergencies: z.optional(z.int()),
    precedence: z.optional(z.int()),
    /** Whether anybody was called in yet: until then nobody can tell when a turn comes. */
    begun: z.boolean(),
    /** Since when the doctor owes a turn to whoever of these waits longest past their time: who is before, and oneself. */
    owedSince: z.optional(Instant),
    state: VisitState,
  })
  .register(z.globalRegistry, { id: "WaitingLine", says: "personal" });
export type WaitingLine = z.infer<typeof WaitingLine>;
