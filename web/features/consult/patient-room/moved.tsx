import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { toTicket } from "../../../addresses/booking/to-ticket.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { clockInZone, dayAndMonth } from "../../../time/format-time.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { patientRoomText } from "./text.ts";

/** The visit was given another time while its room was open: when it is now, and the way to its ticket. */
export const Moved = (props: {
  visit: Appointment | undefined;
  zone: Zone;
  directory: Directory | undefined;
}): JSX.Element => {
  const lead = ({ slot }: Appointment): string =>
    patientRoomText().movedLead(dayAndMonth(sessionIdParts(slot.sessionId).date), clockInZone(slot.start, props.zone));
  return (
    <Page
      title={patientRoomText().moved}
      lead={props.visit && lead(props.visit)}
      bar={
        <LinkButton kind="primary" wide href={props.visit ? toTicket({ appointmentId: props.visit.id }) : toVisits()}>
          {patientRoomText().ticket}
        </LinkButton>
      }
    >
      <Show when={props.visit}>
        {(visit) => <p>{patientRoomText().movedNumber(numberIn(props.directory, visit().slot))}</p>}
      </Show>
    </Page>
  );
};
