import { type JSX, Match, Show, Switch } from "solid-js";
import { type Appointment, isUpcoming } from "../../../../shared/booking/appointment.ts";
import { cancelling, refusalBy } from "../../../../shared/booking/claim/change-rule.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import { isUndecided } from "../../../../shared/booking/pending.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { toReschedule } from "../../../addresses/booking/to-reschedule.ts";
import { BookAgain } from "../../../parts/visit/book-again.tsx";
import { isAsTaken, obstacleTo } from "../../../parts/visit/obstacle.ts";
import { visitsText } from "../../../parts/visit/text.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { cancelText } from "../cancel-appointment/text.ts";
import { ticketText } from "./text.ts";

const mayCancel = (visit: Appointment, now: Instant): boolean => refusalBy(cancelling, visit, now) === undefined;

/** Whether the words about a visit that is over end with choosing another time: so they do of each where nobody was seen. */
const isToChooseAnew = ({ state }: Pick<Appointment, "state">): boolean =>
  state.status !== "completed" && !isUndecided(state);

/** What can be done with a ticket: kept on paper, moved or cancelled while that is possible, made anew afterwards. */
export const TicketActions = (props: { visit: Appointment; now: Instant; onCancel: () => void }): JSX.Element => (
  <div class="actions no-print">
    <Switch>
      <Match when={isUpcoming(props.visit)}>
        {/* Where another time is to be chosen, that is the ticket's own next step, and paper would mislead. */}
        <Show when={!isOffered(props.visit)}>
          <Button icon="print" onClick={() => window.print()}>
            {ticketText().print}
          </Button>
          <Show when={obstacleTo(props.visit, props.now) === undefined}>
            <LinkButton icon="swap" href={toReschedule({ appointmentId: props.visit.id })}>
              {visitsText().move}
            </LinkButton>
          </Show>
        </Show>
        <Show when={mayCancel(props.visit, props.now)}>
          <Button kind="danger" icon="close" onClick={props.onCancel}>
            {cancelText().cancel}
          </Button>
        </Show>
      </Match>
      <Match when={isAsTaken(props.visit) || isToChooseAnew(props.visit)}>
        <BookAgain visit={props.visit} />
      </Match>
    </Switch>
  </div>
);
