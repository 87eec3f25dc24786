import { registerWalkIn } from "../../../functions/booking/arrival/register-walk-in.ts";
import { bookAppointment } from "../../../functions/booking/claim/book-appointment.ts";
import { cancelAppointment } from "../../../functions/booking/claim/cancel-appointment.ts";
import { refuseSlot } from "../../../functions/booking/claim/refuse-slot.ts";
import { rescheduleAppointment } from "../../../functions/booking/claim/reschedule-appointment.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { changeReceipt } from "../../../functions/store/appointment/receipt-item.ts";
import { saveBooking } from "../../../functions/store/appointment/save-booking.ts";
import { saveCancellation } from "../../../functions/store/appointment/save-cancellation.ts";
import { saveReschedule } from "../../../functions/store/appointment/save-reschedule.ts";
import { saveWalkIn } from "../../../functions/store/appointment/save-walk-in.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { districtOfSlot } from "../../../functions/store/district/districts.ts";
import { holderOf, patientsAt } from "../../../functions/store/patient/patients.ts";
import { registeredAt } from "../../../functions/store/register/registers.ts";
import { sessionOf, sessionsOf } from "../../../functions/store/session/sessions.ts";
import type { Instant } from "../../../shared/time/instant.ts";

/** The product's own booking, on its own store, by a given clock. */
export const bookingUseCases = (now: () => Instant) => ({
  "book-appointment": bookAppointment({
    districtOfSlot,
    appointmentOf,
    saveBooking,
    refuseSlot: refuseSlot({ districtOfSlot, sessionsOf, patientsAt, now }),
    now,
  }),
  "reschedule-appointment": rescheduleAppointment({
    districtOfSlot,
    changeReceipt,
    saveReschedule,
    visitOf,
    refuseSlot: refuseSlot({ districtOfSlot, sessionsOf, patientsAt, now }),
    now,
  }),
  "cancel-appointment": cancelAppointment({ holderOf, saveCancellation, now }),
  "register-walk-in": registerWalkIn({
    appointmentOf,
    changeReceipt,
    sessionOf,
    saveWalkIn,
    districtOfSlot,
    registeredAt,
    now,
  }),
});
