import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { toReschedule } from "../../../addresses/booking/to-reschedule.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { visitsText } from "../../../parts/visit/text.ts";
import { TicketLink } from "../../../parts/visit/ticket-link.tsx";
import { LinkButton } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { patientRoomText } from "./text.ts";

/** The session of the visit was closed: who does not come, and the way to another time. */
export const NoPractice = (props: { visit: Appointment | undefined; doctor: string }): JSX.Element => (
  <Page
    title={patientRoomText().noPractice(props.doctor)}
    lead={visitsText().chooseOther}
    bar={
      <Show
        when={props.visit}
        fallback={
          <LinkButton kind="primary" wide href={toVisits()}>
            {patientRoomText().visits}
          </LinkButton>
        }
      >
        {(visit) => (
          <>
            <LinkButton kind="primary" icon="swap" wide href={toReschedule({ appointmentId: visit().id })}>
              {visitsText().choose}
            </LinkButton>
            <TicketLink visit={visit()} />
          </>
        )}
      </Show>
    }
  />
);
