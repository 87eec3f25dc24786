import { type Accessor, untrack } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Cover } from "../../../../shared/roster/change/absence.ts";
import { daysAYear } from "../../../../shared/roster/leave/leave-balance.ts";
import { askedBackFrom } from "../../../../shared/roster/leave/leave-request.ts";
import { createDecision, type Decision } from "./create-decision.ts";

export type Requests = ResponseOf<"list-requests">;
export type LeaveAsked = Requests["requests"][number];
type Input = RequestInputOf<"decide-leave">;
type Decided = ResponseOf<"decide-leave">;

/** How many days of annual leave are left for who asked, in each year that it takes some of. */
export const leftFor = ({ practitionerId, takes }: LeaveAsked, { balances }: Requests) =>
  takes.flatMap(({ year, days }) => {
    const balance = balances.find((one) => one.practitionerId === practitionerId && one.year === year);
    return balance ? [{ year, days, left: daysAYear - balance.used }] : [];
  });

/** The years of which it takes some and nobody knows how many are left: that could not be read. */
export const yearsUnknown = ({ practitionerId, takes }: LeaveAsked, { balances }: Requests): string[] =>
  takes.flatMap(({ year }) =>
    balances.some((one) => one.practitionerId === practitionerId && one.year === year) ? [] : [year],
  );

/** Whether more days are asked of a year than are left of it. */
export const isBeyond = (request: LeaveAsked, all: Requests): boolean =>
  leftFor(request, all).some(({ days, left }) => left < days);

/** What is granted: the leave as it was shown, who covers, and `beyond` also where not enough days are left. */
type Grant = { digest: string; cover: Cover[]; beyond: boolean };

export type LeaveDecision = Decision & {
  approve: (grant: Grant) => Promise<void>;
  decline: () => Promise<void>;
  /** Of a granted leave whose person asks to be back, as it was seen: it stays as it is. */
  keep: (revision: number) => Promise<void>;
};

type Deps = {
  request: Accessor<LeaveAsked>;
  decide: (input: Input, key: string) => Promise<Decided>;
  decided: () => void;
  reread: () => void;
};

/** The decision on a request for leave. */
export const createLeaveDecision = ({ request, ...deps }: Deps): LeaveDecision => {
  const { clinicId, id: requestId } = untrack(request);
  const of = { clinicId, requestId };
  const { send, ...decision } = createDecision<Input, Decided, LeaveAsked>({
    ...deps,
    request,
    name: `decide-leave.${requestId}`,
    isOpen: (asked) => asked.state.status === "open" || askedBackFrom(asked) !== undefined,
  });
  const said = () => {
    const answer = decision.answer().trim();
    return answer ? { answer } : {};
  };
  return {
    ...decision,
    approve: (grant) => send({ ...of, decision: { is: "approve", ...grant } }),
    decline: () => send({ ...of, decision: { is: "decline", ...said() } }),
    keep: (revision) => send({ ...of, decision: { is: "keep", revision, ...said() } }),
  };
};
