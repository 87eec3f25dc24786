import type { JSX } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { toTicket } from "../../addresses/booking/to-ticket.ts";
import { LinkButton } from "../../ui/button.tsx";
import { visitsText } from "./text.ts";

/** The way to a visit's ticket, where it can be moved, cancelled and printed. */
export const TicketLink = (props: { visit: Appointment }): JSX.Element => (
  <LinkButton wide href={toTicket({ appointmentId: props.visit.id })}>
    {visitsText().open}
  </LinkButton>
);
