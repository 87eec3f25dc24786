import { cancelAppointment as contract } from "../../../shared/api/booking/cancel-appointment.ts";
import type { RequestOf } from "../../../shared/api/routes.ts";
import { appointmentIdParts } from "../../../shared/booking/appointment.ts";
import { cancelAppointment as cancel } from "../../../shared/booking/claim/cancel-appointment.ts";
import { cancelling } from "../../../shared/booking/claim/change-rule.ts";
import { refusalOfChange, unexplained } from "../../../shared/booking/claim/claim-conflict.ts";
import type { ActorOf } from "../../../shared/identity/actor.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { firstAnswer } from "../../../shared/request/receipt.ts";
import { route, type UseCase } from "../../http/route.ts";
import { saveCancellation } from "../../store/appointment/save-cancellation.ts";
import { holderOf } from "../../store/patient/patients.ts";
import { now } from "../../time/now.ts";

const live = { holderOf, saveCancellation, now };
type Deps = typeof live;

/**
 * The account whose patient it has to be: a patient's own. For the desk whichever it is, so that the account gets its
 * place back; none where the person has no phone. Of the visit nothing is read: one that can't be is given up as well.
 */
const holderFor = async (
  { holderOf }: Deps,
  { appointmentId }: RequestOf<"cancel-appointment">,
  caller: ActorOf<"patient" | "registrar">,
): Promise<string | undefined> =>
  caller.role === "patient" ? caller.accountId : holderOf(appointmentIdParts(appointmentId).patientId);

/** Cancels a visit and frees its slot in one write. */
export const cancelAppointment =
  (deps: Deps): UseCase<typeof contract> =>
  async (request, caller, key) => {
    const holder = await holderFor(deps, request, caller);
    const now = deps.now();
    const change = cancel(request, now);
    const byDesk = caller.role === "registrar";
    const conflict = await deps.saveCancellation({ change, seen: request.seen, holder, byDesk, key, now });
    if (!conflict) return change;
    const first = firstAnswer(conflict.receipt, key);
    if (first) return first;
    const refused = refusalOfChange(conflict, { rule: cancelling, now, holder, from: request.from });
    throw refused ? new Refusal(refused) : unexplained(conflict);
  };

export const cancelAppointmentRoute = route(contract, cancelAppointment(live));
