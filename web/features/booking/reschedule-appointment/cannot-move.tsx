import { type JSX, Show } from "solid-js";
import { type Appointment, isUpcoming } from "../../../../shared/booking/appointment.ts";
import { BookAgain } from "../../../parts/visit/book-again.tsx";
import type { Obstacle } from "../../../parts/visit/obstacle.ts";
import { TicketLink } from "../../../parts/visit/ticket-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
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
