import { appointmentToItem } from "../../../../functions/store/appointment/appointments.ts";
import { sessionToItem } from "../../../../functions/store/session/sessions.ts";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../../shared/booking/arrival/line-state.ts";
import { bookingReceipt } from "../../../../shared/booking/receipt.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { hour } from "../../../../shared/time/instant.ts";
import type { Place } from "../../../matrix/place.ts";
import { requestKey } from "../cikande.ts";

/** A place of the matrix with its session as one whose hours are over, and its visit face to face. */
export const endedPlace = ({ session, visit }: Pick<Place, "session" | "visit">): Pick<Place, "session" | "visit"> => {
  const { number } = visit.slot;
  const ended = { ...session, start: session.start - hour, comeTo: { kind: "puskesmas" as const }, count: number };
  return { session: ended, visit: { ...visit, slot: slotAt(ended, number), mode: "in-person" } };
};

const lineOf = (number: number, state: VisitState): Session["line"] =>
  state.status === "booked" || state.status === "cancelled" ? {} : { [number]: lineStateOf(state, "in-person") };

/** The same as the table has it. */
export const endedItems = (place: Place): Record<string, unknown>[] => {
  const { session, visit } = endedPlace(place);
  return [
    sessionToItem({ ...session, line: lineOf(visit.slot.number, visit.state) }),
    appointmentToItem({ ...visit, receipt: bookingReceipt(visit, requestKey()) }),
  ];
};
