import "./ticket.css";
import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { spokenCode } from "../../../shared/booking/booking-code.ts";
import { sessionIdParts } from "../../../shared/roster/session.ts";
import { clockInZone, dayAndMonth } from "../../time/format-time.ts";
import { clinicIn, type Directory, practitionerIn, zoneIn } from "../list-clinics/create-directory.ts";
import { visitsText } from "./text.ts";

type Props = {
  visit: Appointment;
  directory: Directory | undefined;
  /** Whose visit it is. */
  name?: string | undefined;
  /** Number and code readable at arm's length. */
  large?: boolean;
  /** What can be done now. */
  children?: JSX.Element;
};

/** What a person takes away: when, with whom, the number and the code. */
export const Ticket = (props: Props): JSX.Element => {
  const parts = () => sessionIdParts(props.visit.slot.sessionId);
  const zone = () => zoneIn(props.directory);
  const clinic = () => clinicIn(props.directory, parts().clinicId);
  return (
    <article class="ticket" data-large={props.large ? "" : undefined}>
      <p class="when">
        <time dateTime={new Date(props.visit.slot.start).toISOString()}>
          {dayAndMonth(parts().date)}
          <br />
          {clockInZone(props.visit.slot.start, zone())}
        </time>
      </p>
      <div>
        <p>{practitionerIn(props.directory, parts().practitionerId)?.name}</p>
        <p>{clinic()?.name}</p>
        <Show when={props.name}>
          <p class="quiet">{props.name}</p>
        </Show>
      </div>
      <dl class="heroes">
        <div>
          <dt>{visitsText().number}</dt>
          <dd>{props.visit.slot.number}</dd>
        </div>
        <div class="code">
          <dt>{visitsText().code}</dt>
          <dd>
            <span class="unseen">{visitsText().spelled(props.visit.code.split("").join(", "))}</span>
            <span aria-hidden="true">{spokenCode(props.visit.code)}</span>
          </dd>
        </div>
      </dl>
      {props.children}
    </article>
  );
};
