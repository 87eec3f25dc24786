import { type JSX, Show } from "solid-js";
import { isUpcoming } from "../../../../shared/booking/appointment.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import { VisitNext, type VisitNextProps } from "../../../parts/visit/visit-next.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ticketText } from "./text.ts";

/** What a ticket says besides number and code: what comes next, or what became of the visit. */
export const TicketNext = (props: VisitNextProps): JSX.Element => (
  <Show when={isUpcoming(props.visit)} fallback={<Notice>{ticketText().after(props.visit)}</Notice>}>
    {/* True now, not on paper. */}
    <div class="ticket-next">
      <VisitNext {...props} />
    </div>
    <Show when={props.visit.movedBy}>
      <p class="quiet">{ticketText().movedByDesk}</p>
    </Show>
    <Show when={props.visit.mode === "video" && !isOffered(props.visit)}>
      <p class="quiet">{ticketText().bring}</p>
    </Show>
  </Show>
);
