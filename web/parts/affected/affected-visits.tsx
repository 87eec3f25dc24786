import "./affected.css";
import { For, type JSX, Show } from "solid-js";
import type { AffectedVisit } from "../../../shared/roster/publish/affected-visit.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { language } from "../../text/language.ts";
import { clock, shortDate } from "../../time/format-time.ts";
import { type Directory, serviceIn, zoneIn } from "../directory/create-directory.ts";
import { countedIn, kindWords } from "./kind-words.ts";
import { OtherTimes } from "./other-times.tsx";
import { affectedText } from "./text.ts";

type Affected = {
  affected: readonly AffectedVisit[];
  /** How many more there are that can't be read. */
  unreadable: number;
};
type Props = Affected & { directory: Directory | undefined };

/** How many visits to come lose their time. */
export const countAffected = ({ affected, unreadable }: Affected): number => affected.length + unreadable;

const lineOf = ({ patientName, service, start, here, inside }: AffectedVisit, directory: Directory | undefined) => {
  const zone = zoneIn(directory);
  const visit = affectedText().visit(
    patientName,
    shortDate(localDate(start, zone)),
    clock(start, zone),
    serviceIn(directory, service)?.name[language()] ?? service,
  );
  if (inside) return affectedText().inside(visit);
  return here ? affectedText().here(visit) : visit;
};

/** The visits that a change of what is published takes the time from, by name, the soonest first. */
export const AffectedVisits = (props: Props): JSX.Element => (
  <Show when={countAffected(props) > 0} fallback={<p>{affectedText().nobody}</p>}>
    <section class="affected-visits">
      <p>
        <strong>{affectedText().affected(countAffected(props))}</strong>
      </p>
      <For each={kindWords(countedIn(props.affected))}>{(words) => <p>{words}</p>}</For>
      <p>{affectedText().lead}</p>
      <ul>
        <For each={props.affected}>
          {(visit) => (
            <li>
              {lineOf(visit, props.directory)}
              <OtherTimes visit={visit} zone={zoneIn(props.directory)} />
            </li>
          )}
        </For>
        <Show when={props.unreadable > 0}>
          <li>{affectedText().unreadable(props.unreadable)}</li>
        </Show>
      </ul>
    </section>
  </Show>
);
