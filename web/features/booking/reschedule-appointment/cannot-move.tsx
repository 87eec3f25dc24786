import { type JSX, Show } from "solid-js";
import { type Appointment, isUpcoming } from "../../../../shared/booking/appointment.ts";
import { BookAgain } from "../../../parts/visit/book-again.tsx";
import { isAsTaken, type Obstacle } from "../../../parts/visit/obstacle.ts";
import { TicketLink } from "../../../parts/visit/ticket-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { rescheduleText } from "./text.ts";

/** In words why a visit stays where it is: face to face there is no room to enter once its time has begun. */
const reasonOf = ({ slot }: Appointment, obstacle: Obstacle): string =>
  obstacle === "appointment.begun" && slot.comeTo ? rescheduleText().begunThere : rescheduleText().obstacle[obstacle];

/** Instead of other times: why the visit stays where it is, and the way on. */
export const CannotMove = (props: { visit: Appointment; obstacle: Obstacle }): JSX.Element => (
  <>
    <Notice kind="waiting">{reasonOf(props.visit, props.obstacle)}</Notice>
    <Show when={!isUpcoming(props.visit) && isAsTaken(props.visit)}>
      <BookAgain visit={props.visit} />
    </Show>
    <TicketLink visit={props.visit} />
  </>
);
