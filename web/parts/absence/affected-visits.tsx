import { For, type JSX, Show } from "solid-js";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { language } from "../../text/language.ts";
import { clock, shortDate } from "../../time/format-time.ts";
import { type Directory, serviceIn, zoneIn } from "../directory/create-directory.ts";
import { OtherTimes } from "./other-times.tsx";
import { absenceText } from "./text.ts";

type Props = Pick<ResponseOf<"preview-absence">, "affected" | "unreadable"> & { directory: Directory | undefined };

/** The visits that a change of what is published leaves without a session, by name. */
export const AffectedVisits = (props: Props): JSX.Element => {
  const count = (): number => props.affected.length + props.unreadable;
  const zone = () => zoneIn(props.directory);
  return (
    <Show when={count() > 0} fallback={<p>{absenceText().nobodyAffected}</p>}>
      <p>
        <strong>{absenceText().affected(count())}</strong>
      </p>
      <p>{absenceText().affectedLead}</p>
      <ul>
        <For each={props.affected}>
          {(visit) => (
            <li>
              {absenceText().visit(
                visit.patientName,
                shortDate(localDate(visit.start, zone())),
                clock(visit.start, zone()),
                serviceIn(props.directory, visit.service)?.name[language()] ?? visit.service,
              )}
              <OtherTimes visit={visit} zone={zone()} />
            </li>
          )}
        </For>
        <Show when={props.unreadable > 0}>
          <li>{absenceText().unreadable(props.unreadable)}</li>
        </Show>
      </ul>
    </Show>
  );
};
