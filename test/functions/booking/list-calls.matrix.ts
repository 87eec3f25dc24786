import { appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { type Appointment, appointmentIdOf } from "../../../shared/booking/appointment.ts";
import { bookingReceipt } from "../../../shared/booking/receipt.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { requestKey } from "./cikande.ts";
import { offeredIn } from "./offered.ts";

export const ownCase: OwnCase = {
  items: ({ session, holder }) => {
    const { visit, items } = offeredIn(session, holder, session.start);
    const [, , entry] = items;
    const { offer: _, ...booked } = visit;
    const { start } = session;
    // Whoever met the doctor and was sent back to the line is asked about their session, too.
    const sentBack: Appointment = {
      ...booked,
      id: appointmentIdOf(visit.patientId, "A3C4D7"),
      code: "A3C4D7",
      slot: slotAt(session, 8),
      state: { status: "waiting", arrivedAt: start, pausedAt: start, seen: { admittedAt: start, metAt: start } },
    };
    return [
      ...items,
      appointmentToItem({ ...sentBack, receipt: bookingReceipt(sentBack, requestKey()) }),
      { ...entry, SK: sentBack.id, slot: sentBack.slot },
    ];
  },
  fields: () => ({}),
};
