import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { writtenLines } from "../../text/written.ts";
import { Instant } from "../../time/instant.ts";
import { Period } from "../change/period.ts";
import { Revision } from "../draft/revision.ts";

/** When a request was made, and by which; they sort by it. */
export const RequestId = z.string().check(z.regex(/^\d{13}-[\w-]{16,64}$/));
export type RequestId = z.infer<typeof RequestId>;

/** The id of a request that is made at `now` under a key. */
export const requestIdOf = (now: Instant, { id }: { id: string }): RequestId =>
  `${String(now).padStart(13, "0")}-${id}`;

/** Of which right the leave is: only of annual leave there is a number of days. */
export const leaveKinds = ["annual", "sick", "other"] as const;
export const LeaveKind = z.enum(leaveKinds);
export type LeaveKind = z.infer<typeof LeaveKind>;

/** The longest that is written about a leave, by either side. */
export const longestWords = 300;

/** Why somebody asks: read by those who decide on it, and kept apart from what others read. */
export const LeaveReason = writtenLines.check(z.maxLength(longestWords));

/** What was said to somebody whose leave was declined. */
export const LeaveAnswer = writtenLines.check(z.maxLength(longestWords));

const LeaveState = z.discriminatedUnion("status", [
  z.object({ status: z.literal("open") }),
  z.object({ status: z.literal("approved"), at: Instant, days: z.number() }),
  z.object({ status: z.literal("declined"), at: Instant, answer: z.optional(LeaveAnswer) }),
  z.object({ status: z.literal("withdrawn"), at: Instant }),
]);

/** What somebody asks of one of their clinics: when they would have off. Why, it does not say. */
export const LeaveRequest = z
  .object({
    id: RequestId,
    clinicId: ClinicId,
    practitionerId: PractitionerId,
    kind: LeaveKind,
    ...Period.shape,
    askedAt: Instant,
    revision: Revision,
    state: LeaveState,
  })
  .register(z.globalRegistry, { id: "LeaveRequest", says: "none" });
export type LeaveRequest = z.infer<typeof LeaveRequest>;

/** The period of a request alone. */
export const periodOf = ({ from, to, begins, ends }: Period): Period => ({
  ...{ from, to },
  ...(begins && { begins }),
  ...(ends && { ends }),
});
