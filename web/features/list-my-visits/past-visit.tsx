import "../../ui/rows.css";
import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { sessionIdParts } from "../../../shared/roster/session.ts";
import { longDate } from "../../time/format-time.ts";
import { type Directory, practitionerIn } from "../list-clinics/create-directory.ts";
import { visitsText } from "./text.ts";

type Props = { visit: Appointment; directory: Directory | undefined; name: string | undefined };

/** One line about a visit that is over. */
export const PastVisit = (props: Props): JSX.Element => {
  const parts = () => sessionIdParts(props.visit.slot.sessionId);
  return (
    <div class="row">
      <span class="main">
        <strong>{longDate(parts().date)}</strong>
        <span>{practitionerIn(props.directory, parts().practitionerId)?.name}</span>
        <Show when={props.name}>
          <span class="quiet">{props.name}</span>
        </Show>
      </span>
      <span class="aside">{visitsText().state[props.visit.state.status]}</span>
    </div>
  );
};
