import { rescheduleAppointment as contract } from "../../shared/api/booking/reschedule-appointment.ts";
import { refusalOfTime } from "../../shared/booking/booking-time.ts";
import { moving } from "../../shared/booking/change-rule.ts";
import { refusalOfChange, refusalOfClaim } from "../../shared/booking/claim-conflict.ts";
import { firstChange } from "../../shared/booking/receipt.ts";
import { rescheduleAppointment as reschedule } from "../../shared/booking/reschedule-appointment.ts";
import { route, type UseCase } from "../http/route.ts";
import { changeReceipt } from "../store/appointment/receipt-item.ts";
import { saveReschedule } from "../store/appointment/save-reschedule.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { now } from "../time/now.ts";
import { refuseSlotLive } from "./refuse-slot.ts";

const live = { districtOfSlot, changeReceipt, saveReschedule, refuseSlot: refuseSlotLive, now };

/** Moves a visit to another slot in one write. */
export const rescheduleAppointment =
  (deps: typeof live): UseCase<typeof contract> =>
  async (request, { accountId: holder }, key) => {
    const { appointmentId, service, from, to } = request;
    const { change, mode } = reschedule(request);
    const now = deps.now();
    const district = await deps.districtOfSlot(to);
    const { maxPerSession } = district.settings;
    const tooLate = refusalOfTime(to, district, now);
    const conflict = tooLate
      ? { receipt: await deps.changeReceipt(key) }
      : await deps.saveReschedule({ change, mode, from, service, holder, maxPerSession, key, now });
    if (!conflict) return change;
    const first = firstChange(conflict.receipt, key);
    if (first) return first;
    const claim = { appointmentId, slot: to, service, holder, maxPerSession, now };
    const refused =
      tooLate ?? refusalOfChange(conflict, { rule: moving, now, holder, from }) ?? refusalOfClaim(conflict, claim);
    return deps.refuseSlot(refused, claim);
  };

export const rescheduleAppointmentRoute = route(contract, rescheduleAppointment(live));
