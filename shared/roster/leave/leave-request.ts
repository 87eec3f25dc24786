import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { Revision } from "../../request/revision.ts";
import { writtenLines } from "../../text/written-lines.ts";
import { Instant } from "../../time/instant.ts";
import { LocalDate } from "../../time/local-date.ts";
import { Period } from "../change/period.ts";
import { longestWords, RequestAnswer } from "../request-answer.ts";
import { RequestId } from "../request-id.ts";

/** Of which right the leave is: only of annual leave there is a number of days. */
export const leaveKinds = ["annual", "sick", "other"] as const;
export const LeaveKind = z.enum(leaveKinds);
export type LeaveKind = z.infer<typeof LeaveKind>;

/** Why somebody asks: read by those who decide on it, and kept apart from what others read. */
export const LeaveReason = writtenLines.check(z.maxLength(longestWords));

const LeaveState = z.discriminatedUnion("status", [
  z.object({ status: z.literal("open") }),
  /** From when on its person asks to be back, if they do: their clinic ends it. */
  z.object({ status: z.literal("approved"), at: Instant, days: z.number(), backFrom: z.optional(LocalDate) }),
  z.object({ status: z.literal("declined"), at: Instant, answer: z.optional(RequestAnswer) }),
  z.object({ status: z.literal("withdrawn"), at: Instant }),
  /** It was granted, and its person is back: it is as if never had, or as if only until then. */
  z.object({ status: z.literal("ended"), at: Instant, days: z.number(), had: z.optional(Period) }),
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

/** When somebody has off by a request: all of it once it is granted, and until they were back where it has ended. */
export const hadBy = (request: LeaveRequest): Period[] => {
  const { state } = request;
  if (state.status === "approved") return [periodOf(request)];
  return state.status === "ended" && state.had ? [state.had] : [];
};

/** Whether those who decide have something to do about it: to answer it, or to end it, as its person asks. */
export const isToSettle = ({ state, to }: LeaveRequest, today: LocalDate): boolean =>
  state.status === "open" || (state.status === "approved" && state.backFrom !== undefined && to >= today);
