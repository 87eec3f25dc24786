import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { Period } from "../../../../shared/roster/change/period.ts";
import { type LeaveKind, leaveKinds } from "../../../../shared/roster/leave/leave-request.ts";
import { longestWords } from "../../../../shared/roster/request-answer.ts";
import { type Checked, chosenOf } from "../../../form/checked.ts";
import { createForm, type FormState } from "../../../form/create-form.ts";
import { readPeriod, type WrittenPeriod } from "../../../parts/absence/written-period.ts";

type Input = RequestInputOf<"request-leave">;
type Answer = ResponseOf<"request-leave">;

/** A leave being asked for, as it was typed. */
export type LeaveValues = WrittenPeriod & { kind: string; reason: string };
type LeaveParts = { kind: LeaveKind; to: Period; reason: string };
export type LeaveForm = FormState<LeaveValues, LeaveParts, Input, Answer>;

const checkPeriod = (values: WrittenPeriod): Checked<Period> => {
  const value = readPeriod(values);
  return value ? { value } : { problem: "choose" };
};

const checkReason = (written: string): Checked<string> => {
  const value = written.trim();
  return value.length > longestWords ? { problem: "long" } : { value };
};

type Deps = { clinicId: ClinicId; send: (input: Input, key: string) => Promise<Answer>; sent: () => void };

/** Asks a clinic for leave; pressed twice, it is still one request. */
export const createLeaveForm = ({ clinicId, send, sent }: Deps): LeaveForm =>
  createForm<LeaveValues, LeaveParts, Input, Answer>({
    name: `request-leave.${clinicId}`,
    empty: { kind: "annual", from: "", to: "", begins: "", ends: "", reason: "" },
    check: (values) => ({
      kind: chosenOf(leaveKinds, values.kind),
      to: checkPeriod(values),
      reason: checkReason(values.reason),
    }),
    request: ({ kind, to, reason }) => ({ clinicId, kind, ...to, ...(reason && { reason }) }),
    call: send,
    done: sent,
  });
