import { type JSX, Match, Show, Switch } from "solid-js";
import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { sessionIdParts } from "../../../shared/roster/session.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { visitsText } from "../list-my-visits/text.ts";
import { ticketText } from "./text.ts";

/** A visit like this one, with the time left open. */
const again = ({ slot, service, patientId }: Appointment): string =>
  `/janji?${new URLSearchParams({
    puskesmas: sessionIdParts(slot.sessionId).clinicId,
    layanan: service,
    untuk: patientId,
  })}`;

/** Whether a visit can still be given up or moved: until the doctor calls. */
const canChange = ({ state }: Appointment): boolean => state.status === "booked" || state.status === "waiting";

/** What can be done with a ticket: kept on paper, moved or cancelled while that is possible, made anew afterwards. */
export const TicketActions = (props: { visit: Appointment; onCancel: () => void }): JSX.Element => (
  <div class="actions no-print">
    <Switch>
      <Match when={isUpcoming(props.visit)}>
        <Button icon="print" onClick={() => window.print()}>
          {ticketText().print}
        </Button>
        <Show when={canChange(props.visit) && props.visit.mode === "video"}>
          <LinkButton icon="swap" href={`/kunjungan/${props.visit.id}/ubah`}>
            {ticketText().move}
          </LinkButton>
        </Show>
        <Show when={canChange(props.visit)}>
          <Button kind="danger" icon="close" onClick={props.onCancel}>
            {ticketText().cancel}
          </Button>
        </Show>
      </Match>
      <Match when={props.visit.mode === "video"}>
        <LinkButton kind="primary" icon="plus" wide href={again(props.visit)}>
          {visitsText().bookAgain}
        </LinkButton>
      </Match>
    </Switch>
  </div>
);
