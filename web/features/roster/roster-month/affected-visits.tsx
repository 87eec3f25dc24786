import { For, type JSX, Show } from "solid-js";
import { localDate } from "../../../../shared/time/zone.ts";
import { clock, shortDate } from "../../../time/format-time.ts";
import type { Preview } from "./create-publishing.ts";
import type { PlaceNames } from "./place-names.ts";
import { rosterText } from "./text.ts";

/** The patients whose session is closed by a publishing, by name, the soonest first. */
export const AffectedVisits = (props: { preview: Preview; names: PlaceNames }): JSX.Element => (
  <Show when={props.preview.affected.length + props.preview.unreadable > 0}>
    <section class="roster-affected">
      <h3>{rosterText().affected(props.preview.affected.length + props.preview.unreadable)}</h3>
      <p>{rosterText().affectedLead}</p>
      <ul>
        <For each={props.preview.affected}>
          {({ patientName, service, start }) => (
            <li>
              {rosterText().affectedVisit(
                patientName,
                shortDate(localDate(start, props.names.zone())),
                clock(start, props.names.zone()),
                props.names.service(service),
              )}
            </li>
          )}
        </For>
        <Show when={props.preview.unreadable > 0}>
          <li>{rosterText().unreadable(props.preview.unreadable)}</li>
        </Show>
      </ul>
    </section>
  </Show>
);
