import { For, type JSX, Show } from "solid-js";
import { localDate } from "../../../../../shared/time/zone.ts";
import { OtherTimes } from "../../../../parts/absence/other-times.tsx";
import { clock, shortDate } from "../../../../time/format-time.ts";
import type { Preview } from "../create-publishing.ts";
import type { PlaceNames } from "../place-names.ts";
import { publishText } from "./text.ts";

type Props = { preview: Preview; names: PlaceNames };

const lineOf = ({ patientName, service, start, here }: Preview["affected"][number], names: PlaceNames): string => {
  const [date, time] = [shortDate(localDate(start, names.zone())), clock(start, names.zone())];
  const visit = publishText().affectedVisit(patientName, date, time, names.service(service));
  return here ? publishText().affectedHere(visit) : visit;
};

/** How many visits to come lose their time by a publishing. */
export const affectedIn = ({ affected, unreadable }: Preview): number => affected.length + unreadable;

/** The patients whose visit loses its time by a publishing, by name, the soonest first. */
export const AffectedVisits = (props: Props): JSX.Element => (
  <Show when={affectedIn(props.preview) > 0}>
    <section class="roster-affected">
      <h3>{publishText().affected(affectedIn(props.preview))}</h3>
      <p>{publishText().affectedLead}</p>
      <ul>
        <For each={props.preview.affected}>
          {(visit) => (
            <li>
              {lineOf(visit, props.names)}
              <OtherTimes visit={visit} zone={props.names.zone()} />
            </li>
          )}
        </For>
        <Show when={props.preview.unreadable > 0}>
          <li>{publishText().unreadable(props.preview.unreadable)}</li>
        </Show>
      </ul>
    </section>
  </Show>
);
