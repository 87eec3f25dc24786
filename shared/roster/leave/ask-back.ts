import { Refusal } from "../../refusal/refusal.ts";
import { inState } from "../../request/revision.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { LeaveRequest } from "./leave-request.ts";

/**
 * Asks for a granted leave to end from a day on, or no more. Nothing else changes by it: the shifts may be somebody else's by
 * now, so that their clinic ends it.
 * @throws Refusal `roster.leave-unknown`, `roster.leave-decided` where it isn't granted, or no more, or what they would ask
 * no more isn't asked: what was said of it stands; `request.invalid` for a day that isn't one of it, `roster.day-over` for one before today: had is had
 */
export const askBack = (
  request: LeaveRequest | undefined,
  backFrom: LocalDate | false,
  today: LocalDate,
): LeaveRequest => {
  if (!request) throw new Refusal("roster.leave-unknown");
  const { from, to, state } = request;
  if (state.status !== "approved") throw new Refusal("roster.leave-decided");
  if (backFrom === false && state.backFrom === undefined) throw new Refusal("roster.leave-decided");
  if (backFrom !== false && (backFrom < from || backFrom > to))
    throw new Refusal("request.invalid", { fields: ["back"] });
  if ((backFrom || to) < today) throw new Refusal("roster.day-over");
  const { backFrom: _, kept: __, ...granted } = state;
  return inState(request, { ...granted, ...(backFrom !== false && { backFrom }) });
};
