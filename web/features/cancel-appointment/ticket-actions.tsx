import { type JSX, Match, Show, Switch } from "solid-js";
import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { type ChangeRule, cancelling, moving, refusalBy } from "../../../shared/booking/change-rule.ts";
import { sessionIdParts } from "../../../shared/roster/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
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

const may = (rule: ChangeRule, { state, slot }: Appointment, now: Instant): boolean =>
  refusalBy(rule, state.status, slot.start, now) === undefined;

/** What can be done with a ticket: kept on paper, moved or cancelled while that is possible, made anew afterwards. */
export const TicketActions = (props: { visit: Appointment; now: Instant; onCancel: () => void }): JSX.Element => (
  <div class="actions no-print">
    <Switch>
      <Match when={isUpcoming(props.visit)}>
        <Button icon="print" onClick={() => window.print()}>
          {ticketText().print}
        </Button>
        <Show when={props.visit.mode === "video" && may(moving, props.visit, props.now)}>
          <LinkButton icon="swap" href={`/kunjungan/${props.visit.id}/ubah`}>
            {ticketText().move}
          </LinkButton>
        </Show>
        <Show when={may(cancelling, props.visit, props.now)}>
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
