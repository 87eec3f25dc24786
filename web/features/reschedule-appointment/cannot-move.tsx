import { type JSX, Show } from "solid-js";
import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { Notice } from "../../ui/notice.tsx";
import { BookAgain } from "../list-my-visits/book-again.tsx";
import { TicketLink } from "../list-my-visits/ticket-link.tsx";
import type { Obstacle } from "./obstacle.ts";
import { rescheduleText } from "./text.ts";

/** Instead of other times: why the visit stays where it is, and the way on. */
export const CannotMove = (props: { visit: Appointment; obstacle: Obstacle }): JSX.Element => (
  <>
    <Notice kind="waiting">{rescheduleText().obstacle[props.obstacle]}</Notice>
    <Show when={!isUpcoming(props.visit) && props.visit.mode === "video"}>
      <BookAgain visit={props.visit} />
    </Show>
    <TicketLink visit={props.visit} />
  </>
);
