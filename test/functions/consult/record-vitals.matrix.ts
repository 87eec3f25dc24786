import { appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { bookingReceipt } from "../../../shared/booking/receipt.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { requestKey } from "../booking/cikande.ts";

export const ownCase: OwnCase = {
  /** Only who is at the clinic can be measured. */
  items: ({ visit }) => [
    appointmentToItem({ ...visit, mode: "in-person", receipt: bookingReceipt(visit, requestKey()) }),
  ],
  fields: () => ({ vitals: [{ systolic: 120, diastolic: 80, pulse: 82 }], times: [0] }),
};
