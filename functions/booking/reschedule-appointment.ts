import { rescheduleAppointment as contract } from "../../shared/api/reschedule-appointment.ts";
import { appointmentIdParts } from "../../shared/booking/appointment.ts";
import { refusalOfTime } from "../../shared/booking/booking-time.ts";
import { refusalOfChange, refusalOfClaim } from "../../shared/booking/claim-conflict.ts";
import { firstChange } from "../../shared/booking/receipt.ts";
import { rescheduleAppointment as reschedule } from "../../shared/booking/reschedule-appointment.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentOf } from "../store/appointment-of.ts";
import { districtOfSlot } from "../store/district-of-slot.ts";
import { saveReschedule } from "../store/save-reschedule.ts";
import { now } from "../time/now.ts";
import { refuseSlot } from "./refuse-slot.ts";

const live = { districtOfSlot, appointmentOf, saveReschedule, refuseSlot: refuseSlot(now), now };

/** Moves a visit to another slot in one write. */
export const rescheduleAppointment =
  (deps: typeof live): UseCase<typeof contract> =>
  async (request, { accountId: holder }, key) => {
    const { appointmentId, service, from, to } = request;
    const change = reschedule(request);
    const tooLate = refusalOfTime(to, await deps.districtOfSlot(to), deps.now());
    const conflict = tooLate
      ? { appointment: await deps.appointmentOf(appointmentId) }
      : await deps.saveReschedule({ change, from, service, holder, key });
    if (!conflict) return change;
    const first = firstChange(conflict.appointment, key);
    if (first) return first;
    const { code } = appointmentIdParts(appointmentId);
    const refused = refusalOfChange(conflict, holder) ?? refusalOfClaim(conflict, { slot: to, service, code, holder });
    return deps.refuseSlot(tooLate ?? refused, to);
  };

export const rescheduleAppointmentRoute = route(contract, rescheduleAppointment(live));
