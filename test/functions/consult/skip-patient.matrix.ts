import { appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import { bookingReceipt } from "../../../shared/booking/receipt.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { requestKey } from "../booking/cikande.ts";

/** Who waits was called and not there, and is said to be back; who is with the doctor was called in, and nobody saw them meet. */
const stateFor = (state: VisitState): VisitState => {
  if (state.status === "waiting") return { ...state, skippedAt: state.arrivedAt + 8 * minute, times: 1 };
  if (state.status !== "in-consultation") return state;
  const { metAt: _, ...unmet } = state;
  return unmet;
};

export const ownCase: OwnCase = {
  items: ({ session, visit }) => {
    const state = stateFor(visit.state);
    const appointment = { ...visit, state };
    const line: Session["line"] =
      state.status === "booked" || state.status === "cancelled" ? {} : { 4: lineStateOf(state) };
    return [
      sessionToItem({ ...session, line }),
      appointmentToItem({ ...appointment, receipt: bookingReceipt(visit, requestKey()) }),
    ];
  },
  fields: ({ visit }) => ({ times: [1], back: visit.state.status === "waiting" ? [true] : [] }),
};
