import { rescheduleAppointment as contract } from "../../../shared/api/booking/reschedule-appointment.ts";
import type { RequestOf } from "../../../shared/api/routes.ts";
import { refusalOfTime } from "../../../shared/booking/claim/booking-time.ts";
import { moving } from "../../../shared/booking/claim/change-rule.ts";
import { refusalOfChange, refusalOfClaim } from "../../../shared/booking/claim/claim-conflict.ts";
import {
  type Mover,
  requireOneDistrict,
  rescheduleAppointment as reschedule,
  shareFor,
} from "../../../shared/booking/claim/reschedule-appointment.ts";
import type { ActorOf } from "../../../shared/identity/actor.ts";
import { firstAnswer } from "../../../shared/request/receipt.ts";
import { route, type UseCase } from "../../http/route.ts";
import { changeReceipt } from "../../store/appointment/receipt-item.ts";
import { saveReschedule } from "../../store/appointment/save-reschedule.ts";
import { visitOf } from "../../store/appointment/visits.ts";
import { districtOfSlot } from "../../store/district/districts.ts";
import { now } from "../../time/now.ts";
import { refuseSlotLive } from "./refuse-slot.ts";

const live = { districtOfSlot, changeReceipt, saveReschedule, visitOf, refuseSlot: refuseSlotLive, now };
type Deps = typeof live;

/** Who moves, and the account whose patient it has to be: a patient's own, for the desk whichever it is. */
const moverOf = async (
  { visitOf }: Deps,
  { appointmentId, from, to }: RequestOf<"reschedule-appointment">,
  caller: ActorOf<"patient" | "registrar">,
): Promise<{ mover: Mover; holder: string | undefined }> => {
  if (caller.role === "patient") return { mover: caller, holder: caller.accountId };
  requireOneDistrict(from, to);
  const { appointment, patient } = await visitOf(appointmentId);
  const { holder } = patient;
  return { mover: { role: "registrar", hasPhone: holder !== undefined, visit: appointment }, holder };
};

/** Moves a visit to another slot in one write. */
export const rescheduleAppointment =
  (deps: Deps): UseCase<typeof contract> =>
  async (request, caller, key) => {
    const { appointmentId, service, from, to } = request;
    const { mover, holder } = await moverOf(deps, request, caller);
    const move = reschedule(request, mover);
    const now = deps.now();
    const district = await deps.districtOfSlot(to);
    const maxPerSession = shareFor(mover, district.settings.maxPerSession);
    const tooLate = refusalOfTime(to, district, now);
    const conflict = tooLate
      ? { receipt: await deps.changeReceipt(key) }
      : await deps.saveReschedule({ ...move, from, service, holder, maxPerSession, key, now });
    if (!conflict) return move.change;
    const first = firstAnswer(conflict.receipt, key);
    if (first) return first;
    const claim = { appointmentId, slot: to, service, holder, maxPerSession, now };
    const refused =
      tooLate ?? refusalOfChange(conflict, { rule: moving, now, holder, from }) ?? refusalOfClaim(conflict, claim);
    return deps.refuseSlot(refused, claim);
  };

export const rescheduleAppointmentRoute = route(contract, rescheduleAppointment(live));
