import { For, type JSX, Show } from "solid-js";
import { type Outcome, outcomes } from "../../../../shared/booking/settlement.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { isInside } from "../../../../shared/schedule/standing.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { toMoveVisit } from "../../../addresses/booking/to-move-visit.ts";
import { personLine } from "../../../parts/day/person-line.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { outcomeName } from "../../../parts/outcome/outcome-name.ts";
import { mayMoveAtDesk } from "../../../parts/visit/obstacle.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { isBeingSettled } from "../settle-visit/settling.ts";
import { leftWords } from "./left-words.ts";
import { outcomesText } from "./text.ts";

type Props = {
  visit: Visit;
  /** The outcome that most probably was; none where nothing is proposed. */
  proposed?: Outcome;
  directory: Directory | undefined;
  now: Instant;
  onOutcome: (outcome: Outcome) => void;
};

/** What may have been, in the same order with everybody: a column of buttons that change places is pressed wrongly. */
const Acts = (props: Props): JSX.Element => {
  const { visit } = props;
  const number = () => numberIn(props.directory, visit.appointment.slot);
  const who = (): string => outcomesText().who(visit.patient.name, number());
  const choices = (): readonly Outcome[] => (isInside(visit.appointment.state) ? ["seen"] : outcomes);
  const move = (): string => {
    const { id, slot } = visit.appointment;
    return toMoveVisit({ date: sessionIdParts(slot.sessionId).date, appointmentId: id, dari: "hasil" });
  };
  const wordOf = (outcome: Outcome): string => outcomeName(outcome);
  const nameOf = (outcome: Outcome): string =>
    (outcome === props.proposed ? outcomesText().proposed : outcomesText().outcomeOf)(wordOf(outcome), who());
  return (
    <span class="left-acts">
      <For each={choices()}>
        {(outcome) => (
          <Button
            kind={outcome === props.proposed ? "primary" : undefined}
            aria-label={nameOf(outcome)}
            onClick={() => props.onOutcome(outcome)}
          >
            {wordOf(outcome)}
          </Button>
        )}
      </For>
      <Show when={mayMoveAtDesk(visit.appointment, props.now)}>
        <LinkButton kind="quiet" aria-label={outcomesText().moveOf(who())} href={move()}>
          {outcomesText().move}
        </LinkButton>
      </Show>
    </span>
  );
};

/** Somebody who was left as their session ended: what was noted of them, what is proposed, and what else may have been. */
export const LeftRow = (props: Props): JSX.Element => {
  const visit = () => props.visit;
  const day = () => sessionIdParts(visit().appointment.slot.sessionId).date;
  return (
    <li class="left-row" data-visit={visit().appointment.id}>
      <strong class="queue-number figures">
        <Fresh>{numberIn(props.directory, visit().appointment.slot)}</Fresh>
      </strong>
      <span class="left-person">
        <strong>
          <bdi>{visit().patient.name}</bdi>
        </strong>
        <span class="quiet figures">
          {personLine(visit().patient, day())} ·{" "}
          <Fresh>{leftWords(visit().appointment, zoneIn(props.directory))}</Fresh>
        </span>
        {/* The desk asks nobody's number who comes by themselves: only whoever is known may have one. */}
        <Show when={visit().appointment.origin === "walk-in" && !isInside(visit().appointment.state)}>
          <span class="quiet">{outcomesText().perhapsNoPhone}</span>
        </Show>
        <Show when={props.proposed}>
          {(outcome) => <span class="quiet">{outcomesText().proposal(outcomeName(outcome()))}</span>}
        </Show>
      </span>
      <Show when={!isBeingSettled(visit())} fallback={<span class="quiet">{outcomesText().settling}</span>}>
        <Acts {...props} />
      </Show>
    </li>
  );
};
