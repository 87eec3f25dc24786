import { cancelAppointment as contract } from "../../shared/api/cancel-appointment.ts";
import { cancelAppointment as cancel } from "../../shared/booking/cancel-appointment.ts";
import { cancelling } from "../../shared/booking/change-rule.ts";
import { refusalOfChange } from "../../shared/booking/claim-conflict.ts";
import { firstChange } from "../../shared/booking/receipt.ts";
import type { ActorOf } from "../../shared/people/actor.ts";
import { requireOwnClinic } from "../../shared/people/own-clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { sessionIdParts } from "../../shared/roster/session.ts";
import type { Slot } from "../../shared/roster/slot.ts";
import { route, type UseCase } from "../http/route.ts";
import { saveCancellation } from "../store/save-cancellation.ts";
import { now } from "../time/now.ts";

const live = { saveCancellation, now };

/** The account whose patient it has to be: a patient's own; none for the desk, which cancels at its own clinic only. */
const holderFor = (caller: ActorOf<"patient" | "registrar">, from: Slot): string | undefined => {
  if (caller.role === "patient") return caller.accountId;
  requireOwnClinic(caller, sessionIdParts(from.sessionId).clinicId);
  return undefined;
};

/** Cancels a visit and frees its slot in one write. */
export const cancelAppointment =
  (deps: typeof live): UseCase<typeof contract> =>
  async (request, caller, key) => {
    const holder = holderFor(caller, request.from);
    const now = deps.now();
    const change = cancel(request, now);
    const conflict = await deps.saveCancellation({ change, holder, key, now });
    if (!conflict) return change;
    const first = firstChange(conflict.receipt, key);
    if (first) return first;
    throw new Refusal(refusalOfChange(conflict, { rule: cancelling, now, holder }) ?? "appointment.changed");
  };

export const cancelAppointmentRoute = route(contract, cancelAppointment(live));
