import { type JSX, Show } from "solid-js";
import { type Appointment, isUpcoming } from "../../../../shared/booking/appointment.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import { isToBeSeen, standingOf } from "../../../../shared/schedule/standing.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { VisitNext, type VisitNextProps } from "../../../parts/visit/visit-next.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ticketText } from "./text.ts";

/** Whether the desk noted somebody as here who booked by phone: from then on no room opens, be it a mistake. */
const isHereInstead = ({ origin, mode, slot, state }: Appointment): boolean =>
  origin === "booked" && mode === "in-person" && !slot.comeTo && isToBeSeen(state);

/** Whether others may still come before somebody who is here ahead of their time: a place that rises has its reason. */
const mayFallBehind = ({ origin, slot, state }: Appointment, now: Instant): boolean =>
  origin === "booked" &&
  state.status === "waiting" &&
  standingOf(state) === "waiting" &&
  state.turn === undefined &&
  now < slot.start;

/** What a ticket says besides number and code: what comes next, or what became of the visit. */
export const TicketNext = (props: VisitNextProps): JSX.Element => (
  <Show when={isUpcoming(props.visit)} fallback={<Notice>{ticketText().after(props.visit)}</Notice>}>
    {/* True now, not on paper. */}
    <div class="ticket-next">
      <VisitNext {...props} />
    </div>
    <Show when={mayFallBehind(props.visit, props.now)}>
      <p class="quiet">{ticketText().mayFallBehind}</p>
    </Show>
    <Show when={props.visit.movedBy}>
      <p class="quiet">{ticketText().movedByDesk}</p>
    </Show>
    <Show when={isHereInstead(props.visit)}>
      <p class="quiet">{ticketText().hereInstead}</p>
    </Show>
    <Show when={props.visit.mode === "video" && !isOffered(props.visit)}>
      <p class="quiet">{ticketText().bring}</p>
    </Show>
  </Show>
);
