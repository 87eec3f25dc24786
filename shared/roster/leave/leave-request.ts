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

/** That a clinic keeps to a granted leave, though its person asked to be back from a day on; with a word or without. */
const Kept = z.object({ from: LocalDate, answer: z.optional(RequestAnswer) });

const LeaveState = z.discriminatedUnion("status", [
  z.object({ status: z.literal("open") }),
  /** From when on its person asks to be back, if they do: their clinic ends it. */
  z.object({
    status: z.literal("approved"),
    at: Instant,
    days: z.number(),
    backFrom: z.optional(LocalDate),
    /** What became of it when they asked that last; absent where they ask again. */
    kept: z.optional(Kept),
  }),
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
  from,
  to,
  ...(begins && { begins }),
  ...(ends && { ends }),
});

/** When somebody has off by a request: all of it once it is granted, and until they were back where it has ended. */
export const hadBy = (request: LeaveRequest): Period[] => {
  const { state } = request;
  if (state.status === "approved") return [periodOf(request)];
  return state.status === "ended" && state.had ? [state.had] : [];
};

/** From when on the person of a granted leave asks to be back; nothing where they don't. */
export const askedBackFrom = ({ state }: Pick<LeaveRequest, "state">): LocalDate | undefined =>
  state.status === "approved" ? state.backFrom : undefined;

/** Whether those who decide have something to do about it: to answer it, or to end it, as its person asks. */
export const isToSettle = (request: LeaveRequest, today: LocalDate): boolean =>
  request.state.status === "open" || (askedBackFrom(request) !== undefined && request.to >= today);
