import { bookAppointment as contract } from "../../../shared/api/booking/book-appointment.ts";
import { bookAppointment as book } from "../../../shared/booking/claim/book-appointment.ts";
import { refusalOfTime } from "../../../shared/booking/claim/booking-time.ts";
import { refusalOfClaim } from "../../../shared/booking/claim/claim-conflict.ts";
import { receiptIn, shown } from "../../../shared/booking/receipt.ts";
import { firstAnswer } from "../../../shared/request/receipt.ts";
import { route, type UseCase } from "../../http/route.ts";
import { appointmentOf } from "../../store/appointment/appointments.ts";
import { saveBooking } from "../../store/appointment/save-booking.ts";
import { districtOfSlot } from "../../store/district/districts.ts";
import { now } from "../../time/now.ts";
import { refuseSlotLive } from "./refuse-slot.ts";

const live = { districtOfSlot, appointmentOf, saveBooking, refuseSlot: refuseSlotLive, now };

/** Books one open slot for the caller or a member of their household: one write, and no read before it. */
export const bookAppointment =
  (deps: typeof live): UseCase<typeof contract> =>
  async (request, { accountId: holder }, key) => {
    const { slot, service } = request;
    const district = await deps.districtOfSlot(slot);
    const { maxUpcoming, maxPerSession } = district.settings;
    const now = deps.now();
    const appointment = book(request, key, now);
    const tooLate = refusalOfTime(slot, district, now);
    const conflict = tooLate
      ? { appointment: await deps.appointmentOf(appointment.id) }
      : await deps.saveBooking(appointment, { holder, maxUpcoming, maxPerSession, requestId: key.id, now });
    if (!conflict) return shown(appointment);
    const first = firstAnswer(receiptIn(conflict.appointment), key);
    if (first) return first;
    const claim = { appointmentId: appointment.id, slot, service, holder, maxUpcoming, maxPerSession, now };
    return deps.refuseSlot(tooLate ?? refusalOfClaim(conflict, claim), claim);
  };

export const bookAppointmentRoute = route(contract, bookAppointment(live));
