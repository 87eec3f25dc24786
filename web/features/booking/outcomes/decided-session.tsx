import { type JSX, Show } from "solid-js";
import type { DecidedDay, DecidedVisit } from "../../../../shared/booking/outcomes/left-day.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { personLine } from "../../../parts/day/person-line.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { Button } from "../../../ui/button.tsx";
import { ById } from "../../../ui/by-id.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { isBeingSettled } from "../settle-visit/settling.ts";
import { saidWords } from "./said-words.ts";
import { SessionTitle } from "./session-title.tsx";
import { outcomesText } from "./text.ts";

type Props = { directory: Directory | undefined; onChange: (visit: DecidedVisit) => void };

/** Somebody whose outcome was noted: which, when and by whom, and the way to put it right. */
const DecidedRow = (props: Props & { visit: DecidedVisit }): JSX.Element => {
  const visit = () => props.visit;
  const number = () => numberIn(props.directory, visit().appointment.slot);
  const last = () => visit().said[visit().said.length - 1];
  return (
    <li class="left-row" data-decided={visit().appointment.id}>
      <strong class="queue-number figures">
        <Fresh>{number()}</Fresh>
      </strong>
      <span class="left-person">
        <strong>
          <bdi>{visit().patient.name}</bdi>
        </strong>
        <span class="quiet figures">
          {personLine(visit().patient, sessionIdParts(visit().appointment.slot.sessionId).date)}
        </span>
        <Show when={last()}>
          {(said) => (
            <span class="figures">
              <Fresh>{saidWords(said(), zoneIn(props.directory))}</Fresh>
            </span>
          )}
        </Show>
      </span>
      <Show when={!isBeingSettled(visit())} fallback={<span class="quiet">{outcomesText().settling}</span>}>
        <Button
          kind="quiet"
          aria-label={outcomesText().changeOf(outcomesText().who(visit().patient.name, number()))}
          onClick={() => props.onChange(visit())}
        >
          {outcomesText().change}
        </Button>
      </Show>
    </li>
  );
};

/** A session with those of whom the desk has noted lately how their visit ended. */
export const DecidedSession = (props: Props & { day: DecidedDay }): JSX.Element => (
  <section class="left-session">
    <SessionTitle session={props.day.session} directory={props.directory} />
    <ul>
      <ById each={props.day.visits} idOf={({ appointment }) => appointment.id}>
        {(visit) => <DecidedRow visit={visit()} directory={props.directory} onChange={props.onChange} />}
      </ById>
    </ul>
  </section>
);
